/** The nth NHS number of the range 999, which is never given to anybody, with its right check digit. */
export function nhsNumber(position: number): string {
  let left = position;
  for (let serial = 2_000; ; serial += 1) {
    const nine = `999${String(serial).padStart(6, '0')}`;
    const sum = Array.from(nine).reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check === 10) continue; // no number begins with these nine digits
    if (left === 0) return `${nine}${check}`;
    left -= 1;
  }
}
