import { describe, expect, it } from '@jest/globals';
import { art6NotForPublicAuthorities, gateways, sch1Labels } from './legal-basis.js';

describe('the legal codes', () => {
  it('carry their limits, and law that has not been commenced ships switched off', () => {
    for (const [code, gateway] of Object.entries(gateways)) {
      expect(gateway.code).toBe(code);
      expect(gateway.limits).not.toBe('');
    }
    expect(
      Object.values(gateways)
        .filter(({ active }) => !active)
        .map(({ code }) => code),
    ).toEqual(['CA2004_CWSA2026', 'PCSCA2022_CH3A']);
  });

  it('say that the serious violence duty never carries patient information', () => {
    expect(gateways.PCSCA2022_SVD.limits).toMatch(/patient information from anyone/);
  });

  it('include the paragraphs on elected representatives', () => {
    expect(Object.keys(sch1Labels)).toEqual(expect.arrayContaining(['S1_23', 'S1_24']));
  });

  it('keep legitimate interests from public authorities, and leave them public task', () => {
    expect(art6NotForPublicAuthorities).toContain('A6_EA6');
    expect(art6NotForPublicAuthorities).not.toContain('A6_E');
  });
});
