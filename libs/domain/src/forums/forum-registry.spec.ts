import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { agencyFunctions } from '../words.js';
import { definitionProblems } from './check-definition.js';
import { fieldsOf, validateAnswers } from './form-definition.js';
import { categoryDefault, gradeIsEnough, riskBand, type ForumDefinition } from './forum-definition.js';
import { definitionVersion, latestDefinition, shippedDefinitions } from './forum-registry.js';
import { marm } from './marm.js';
import { moonlightPanel } from './testing/index.js';

const later: ForumDefinition = { ...marm, version: 2, validFrom: '2026-06-01' };

describe('the shipped definitions', () => {
  it('are the four forums, each consistent with itself', () => {
    expect(shippedDefinitions.map(({ code }) => code)).toEqual(['MARM', 'MAPPA_L2', 'MAPPA_L3', 'CREATIVE_SOLUTIONS']);
    for (const definition of [...shippedDefinitions, moonlightPanel])
      expect([definition.code, definitionProblems(definition)]).toEqual([definition.code, []]);
  });

  it.each([...shippedDefinitions, moonlightPanel])('$code survives being stored as JSON', (definition) => {
    expect(JSON.parse(JSON.stringify(definition))).toEqual(definition);
  });

  it.each([...shippedDefinitions])('$code cannot be edited in place', (definition) => {
    expect(Object.isFrozen(definition.clocks)).toBe(true);
    expect(Object.isFrozen(definition.agenda[0])).toBe(true);
    expect(() => {
      definition.clocks.reviewDays = 1;
    }).toThrow(TypeError);
  });

  it.each([...shippedDefinitions])(
    '$code says staff safety to everyone, and child safety to children’s services',
    (definition) => {
      for (const agencyFunction of agencyFunctions)
        expect(categoryDefault(definition, 'STAFF_SAFETY', agencyFunction)).toBe('SHARE');
      expect(categoryDefault(definition, 'FAMILY_CHILDREN', 'CHILDRENS_SERVICES')).toBe('SHARE');
    },
  );

  it.each([...shippedDefinitions])(
    '$code keeps observers without a copy and never rests on Care Act section 45',
    (definition) => {
      expect(definition.minutesRecipients.observersGetCopy).toBe(false);
      for (const basis of Object.values(definition.basisDefaults))
        expect(basis.gatewayCodes).not.toContain('CARE2014_S45');
    },
  );

  it.each([...shippedDefinitions])(
    '$code refuses to close for non-engagement and offers no such reason',
    ({ closureReasons, refusedClosureReasons }) => {
      expect(refusedClosureReasons.map(({ code }) => code)).toContain('NON_ENGAGEMENT');
      expect(closureReasons.map(({ code }) => code)).not.toContain('NON_ENGAGEMENT');
    },
  );

  it.each([...shippedDefinitions])(
    '$code has no threshold rule and no reason that turns somebody away for capacity',
    (definition) => {
      const capacity = definition.thresholdRules.filter(({ when }) =>
        JSON.stringify(when).match(/capacity|executive/i),
      );
      expect(capacity.map(({ result }) => result).every((result) => result === 'ASK_MORE')).toBe(true);
      expect(definition.declineReasons.filter(({ code }) => /CAPACITY|CONSENT|ENGAGE/.test(code))).toEqual([]);
    },
  );

  it.each([...shippedDefinitions])('$code never prints that there is no known risk', (definition) => {
    expect(JSON.stringify(definition)).not.toMatch(/no known risk/i);
  });

  it.each([...shippedDefinitions, moonlightPanel])(
    '$code asks in its referral for everything it needs, and says so in plain English',
    ({ referralForm }) => {
      const problems = validateAnswers(referralForm, {}, { submitting: true });
      expect(problems.length).toBeGreaterThan(2);
      for (const { message } of problems) expect(message).toMatch(/^(Answer|Choose|Enter|Say) .*\.$/);
      expect(problems.length).toBeLessThanOrEqual(fieldsOf(referralForm).length);
    },
  );

  it('are told apart by no code: outside the definitions nothing here names a forum', () => {
    const definitionFiles =
      /^(marm|mappa|creative|option-lists|adult-at-risk|category-defaults|index|forum-registry)|\.spec\.ts$/;
    const here = new URL('.', import.meta.url);
    for (const file of readdirSync(here).filter((name) => name.endsWith('.ts') && !definitionFiles.test(name))) {
      const code = readFileSync(new URL(file, here), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      expect([file, code.match(/['"`](?:MARM|MAPPA\w*|CREATIVE_SOLUTIONS)['"`]/)]).toEqual([file, null]);
    }
  });
});

describe('finding a definition', () => {
  it('gives the newest version in use on the day', () => {
    expect(latestDefinition('MARM', '2026-05-31', [marm, later])?.version).toBe(1);
    expect(latestDefinition('MARM', '2026-06-01', [later, marm])?.version).toBe(2);
  });

  it('gives nothing before the first day of use or for a forum that does not exist', () => {
    expect(latestDefinition('MARM', '2025-12-31')).toBeUndefined();
    expect(latestDefinition('SUNSHINE', '2026-06-01')).toBeUndefined();
  });

  it('does not ship the made-up forum', () => {
    expect(latestDefinition('MOONLIGHT_PANEL', '2026-06-01')).toBeUndefined();
    expect(latestDefinition('MOONLIGHT_PANEL', '2026-06-01', [moonlightPanel])).toBe(moonlightPanel);
  });

  it('gives the exact version that a case file names', () => {
    expect(definitionVersion('MARM', 2, [marm, later])).toBe(later);
    expect(definitionVersion('MARM', 3, [marm, later])).toBeUndefined();
  });
});

describe('reading a definition', () => {
  it('knows the band of a likelihood and an impact', () => {
    if (marm.riskScale.kind !== 'MATRIX') throw new Error('expected a matrix');
    expect(riskBand(marm.riskScale, 'RARE', 'MODERATE')?.code).toBe('LOW');
    expect(riskBand(marm.riskScale, 'UNLIKELY', 'MODERATE')?.code).toBe('MODERATE');
    expect(riskBand(marm.riskScale, 'POSSIBLE', 'MAJOR')?.code).toBe('HIGH');
    expect(riskBand(marm.riskScale, 'LIKELY', 'CATASTROPHIC')?.code).toBe('EXTREME');
    expect(riskBand(marm.riskScale, 'SURELY', 'MINOR')).toBeUndefined();
  });

  it('lets a chair of the lowest grade or above chair, and nobody of an unknown one', () => {
    const { chair } = moonlightPanel;
    expect(['APPRENTICE', 'KEEPER', 'HARBOUR_MASTER', 'PIRATE'].map((grade) => gradeIsEnough(chair, grade))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(gradeIsEnough(chair, null)).toBe(false);
  });

  it('takes what is not declared in the sharing table for a no', () => {
    const definition = { ...moonlightPanel, categoryDefaults: { ...moonlightPanel.categoryDefaults, FINANCE: {} } };
    expect(categoryDefault(definition, 'FINANCE', 'HOUSING')).toBe('NO');
  });
});
