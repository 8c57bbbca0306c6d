import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanLine, cleanText } from './clean-text.js';

describe('text pasted from Word', () => {
  it('keeps curly quotes, dashes and emoji', () => {
    const text = '“She said ‘no’ – twice…” 👩‍⚕️ 🏴󠁧󠁢󠁷󠁬󠁳󠁿 👍🏽';
    expect(cleanText(text)).toBe(text);
  });

  it('ends its lines in one way', () => {
    expect(cleanText('a\r\nb\rc\vd\u2028e\u2029f')).toBe('a\nb\nc\nd\ne\nf');
  });

  it('joins accents to their letters', () => {
    expect(cleanText('Sia\u0302n')).toBe('Siân');
  });

  it('turns the rows of a pasted table into readable lines', () => {
    expect(cleanText('Name\tAgency\tDue\r\nAmira \t Housing\t\r\n')).toBe('Name | Agency | Due\nAmira | Housing');
  });

  it('keeps the place of an empty cell inside a row', () => {
    expect(cleanText('Amira\t\tMonday')).toBe('Amira |  | Monday');
  });

  it('reads the tab after a bullet or a number as an indent', () => {
    expect(cleanText('\uF0B7\tFirst\n•\tSecond\n1.\tThird\no\tFourth\n\tFifth')).toBe(
      '• First\n• Second\n1. Third\no Fourth\nFifth',
    );
  });

  it('leaves two blank lines at most, and none around it', () => {
    expect(cleanText('\n\n a\n\n\n\n\n\nb\n \t\n\nc  \n\n')).toBe('a\n\n\nb\n\n\nc');
  });

  it('has plain spaces', () => {
    expect(cleanText('5\u00A0March\u202F2026')).toBe('5 March 2026');
  });
});

describe('characters that hide or disguise text', () => {
  it.each([
    ['null and bells', 'a\u0000b\u0007c', 'abc'],
    ['spaces and joiners without width', 's\u200Bm\u2060i\u200Dt\u200Ch\uFEFF', 'smith'],
    ['soft hyphens', 'arse\u00ADnic', 'arsenic'],
    ['orders to read backwards', 'safe\u202Eton si eh\u202C \u2066x\u2069', 'safeton si eh x'],
    ['the hidden alphabet of tags', 'ok\u{E0068}\u{E0069}', 'ok'],
    ['tags behind a black flag', '\u{1F3F4}\u{E0068}\u{E0069}\u{E007F}', '\u{1F3F4}'],
    ['piled up variation selectors', 'a\uFE0F\uFE00\uFE01b\u{E0101}', 'a\uFE0Fb'],
    ['halves of characters', 'a\uD83Db', 'ab'],
  ])('are taken out: %s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });
});

describe('text in other scripts', () => {
  it.each([
    ['Arabic', 'محمّد قال: لا'],
    ['Persian with its half space', 'می\u200Cخواهم کتاب\u200Cها'],
    ['Hindi with joiners', 'क्\u200Dष और क्\u200Cष'],
    ['Malayalam with a joiner at the end of a word', 'അവന്\u200D പോയി'],
    ['Sinhala', 'ශ්\u200Dරී'],
    ['Hebrew with a direction mark', 'שלום\u200F (ok)'],
    ['Chinese with a variant', '葛\u{E0100}城'],
  ])('is kept: %s', (_, text) => {
    expect(cleanText(text)).toBe(text.normalize('NFC'));
  });

  it('loses joiners that join nothing', () => {
    expect(cleanText('می\u200C خواهم\u200D')).toBe('می خواهم');
    expect(cleanText('می\u200C\u200C\u200Cخواهم')).toBe('می\u200Cخواهم');
  });
});

describe('cleaning', () => {
  it('twice changes nothing more', () => {
    const pieces = [
      'a',
      'é',
      '\u0301',
      'e',
      '\t',
      '\n',
      '\r',
      ' ',
      '\u00A0',
      '\u200B',
      '\u200C',
      '\u200D',
      '\u202E',
      '\uFEFF',
      '\uFE0F',
      '\uFE00',
      'ی',
      'क',
      '्',
      '•',
      '1.',
      '👩',
      '⚕',
      '\u{1F3F4}',
      '\u{E0067}',
      '\u{E0062}',
      '\u{E0101}',
      '葛',
      '\uD83D',
      '\uDC69',
      '\0',
      '\v',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), (parts) => {
        const once = cleanText(parts.join(''));
        expect(cleanText(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('of one line leaves one line', () => {
    expect(cleanLine('  Siân\r\n O’Neill\t Évans ')).toBe('Siân O’Neill | Évans');
  });

  it('of 40,000 characters is quick', () => {
    const start = performance.now();
    cleanText('می\u200Cخواهم \t'.repeat(4000) + ' '.repeat(40000) + 'x' + '\n'.repeat(20000) + 'x');
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
