import { obligationsOf } from './obligations.js';

describe('what stands beside an item shared without consent', () => {
  const overrides = [{ reference: 'OV-7K2P-9QXD', grounds: ['SERIOUS_HARM_SELF_CAPACITY_DOUBT'] as const, until: new Date('2026-12-03T00:00:00Z'), conditions: '' }];

  it('tells a recipient that it came without consent, and the owner’s own people that their agency shares it', () => {
    const [[received], [own]] = [obligationsOf({ overrides }), obligationsOf({ overrides, own: true })];
    expect(received?.text).toMatch(/^Shared without the person’s consent: /);
    expect(own?.text).toMatch(/^Your agency shares this without the person’s consent: /);
    expect(own?.reference).toBe('OV-7K2P-9QXD');
  });
});
