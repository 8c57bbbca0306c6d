import { describe, expect, it } from '@jest/globals';
import { consentReceipt, type ReceiptFacts } from './receipt.js';

const facts: ReceiptFacts = {
  receiptId: 'r1', issuedAt: new Date('2026-03-05T12:00:00Z'), personName: 'Morgan Testwright', reference: 'T-1', forumTitle: 'Multi-agency risk management', purposeCode: 'MARM_RISK_MANAGEMENT',
  agencyName: 'Eldermoor Council', agencyContact: '01632 960001', state: 'GIVEN_PARTIAL', saidOn: new Date('2026-03-04T10:00:00Z'), method: 'VERBAL', bySomebodyElse: false,
  notice: { version: 'MARM/1', sha256: 'abc', text: 'We share.' },
  lines: [
    { effect: 'PERMIT', category: null, to: ['Larch Homes', 'the health trust'], action: null, until: new Date('2026-10-25T00:30:00Z') },
    { effect: 'DENY', category: 'SUBSTANCE_USE', to: ['Larch Homes'], action: null, until: null },
  ],
};

describe('a receipt of consent', () => {
  it('says in short words what, with whom and until when, in London time', () => {
    const { heading, said } = consentReceipt(facts);
    expect(heading).toBe('You said yes to some sharing and no to some.');
    expect(said[1]).toBe('Yes: everything about you, with Larch Homes, the health trust, until 25 October 2026 at 1:30am BST.');
    expect(said[2]).toMatch(/^No: .*, with Larch Homes\.$/);
  });

  it('is JSON in the shape of a Kantara receipt, with the hash of the notice and without the name of anybody', () => {
    const { json } = consentReceipt(facts);
    expect(JSON.parse(json)).toMatchObject({ consentReceiptID: 'r1', notice: { sha256: 'abc' }, services: [{ purposes: [{ decision: 'permit', termination: '2026-10-25T00:30:00.000Z' }, { decision: 'deny' }] }] });
    expect(json).not.toContain('Morgan');
  });

  it('says how to take it back, and when something is shared all the same', () => {
    const { changeYourMind, stays } = consentReceipt({ ...facts, state: 'WITHDRAWN', lines: [] });
    expect(changeYourMind.join(' ')).toContain('01632 960001');
    expect(stays[0]).toContain('child');
  });
});
