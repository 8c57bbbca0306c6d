import { type Locator, type Page } from '@playwright/test';
import { expect, expectAccessible, screenshots, test } from './support';
import { choose, daysFromNow, fillDate, pickPerson } from './support/fill';
import { type Account, loaded, signedIn } from './support/people';
import { answerWhatIsAsked } from './support/referral-form';

/** Six people, each at a desk of their own, from a worried outreach worker to circulated minutes. */
type Desk = Extract<Account, 'chair' | 'minuteTaker' | 'housingOfficer' | 'constable' | 'voluntaryWorker' | 'dutyWorker'>;
const desks = {} as Record<Desk, Page>;
const given = 'Ivy';
const family = `Penhallow${String(Date.now()).slice(-5)}`;
let caseFile = '';
let meeting = '';

/** Keeps a picture of the page for people to look at, and asks axe about it. */
async function keep(page: Page, name: string): Promise<void> {
  await loaded(page);
  await expectAccessible(page);
  await screenshots(page, `journey/${name}`);
}
const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();

test.describe.configure({ mode: 'serial' });
test.describe('from referral to circulated minutes', () => {
  test.beforeAll(async ({ browser }) => {
    test.setTimeout(120_000);
    for (const who of ['chair', 'minuteTaker', 'housingOfficer', 'constable', 'voluntaryWorker', 'dutyWorker'] as const) desks[who] = await signedIn(browser, who);
  });
  test.afterAll(async () => {
    for (const page of Object.values(desks)) await page.context().close();
  });

  test('the outreach worker registers and refers a woman he is worried about', async () => {
    test.setTimeout(180_000);
    const page = desks.voluntaryWorker;
    await page.goto('/persons/new?then=refer');
    await page.getByLabel('First and middle names').fill(given);
    await page.getByLabel('Family name').fill(family);
    await fillDate(page, /Date of birth/, [31, 2, 1961]).catch(async () => {
      await choose(page, /date of birth/i, /Yes|exact/i);
      await fillDate(page, /Date of birth/, [31, 2, 1961]);
    });
    await press(page, 'Register');
    await expect(page.getByRole('alert')).toContainText(/real date/);
    await expect(page.getByLabel('Family name')).toHaveValue(family);
    await fillDate(page, /Date of birth/, [28, 2, 1961]);
    await keep(page, '01-register');
    await press(page, 'Register');
    await expect(page).toHaveURL(/referrals\/new/);
    await choose(page, 'Forum', /^Multi-agency risk management/);
    await press(page, 'Start the referral');
    await expect(page).toHaveURL(/referral\/write/);
    caseFile = /case-files\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
    for (let part = 0; part < 12 && /referral\/write/.test(page.url()); part += 1) {
      await loaded(page);
      if (part === 0) await keep(page, '02-refer');
      await answerWhatIsAsked(page);
      const before = page.url();
      await press(page, 'Save and continue');
      await expect(page).not.toHaveURL(before);
    }
    await keep(page, '03-check-answers');
    await press(page, 'Send the referral');
    await expect(page).toHaveURL(/referral\/sent/);
    await keep(page, '04-referral-sent');
  });

  test('the safeguarding lead accepts it, and it has an owner', async () => {
    const page = desks.chair;
    await page.goto('/triage');
    await keep(page, '05-triage-queue');
    await page.goto(`/triage/${caseFile}`);
    await loaded(page);
    await choose(page, 'What do you decide?', /^Accept/);
    await choose(page, /How soon must agencies meet/, /Standard/);
    await choose(page, /Who owns the case file/, /you/);
    await page.getByLabel('Reason', { exact: true }).fill('High risk, three agencies involved and nobody holds the whole picture.');
    await keep(page, '06-triage');
    await press(page, 'Decide and tell the referrer');
    await expect.poll(async () => {
      await page.goto(`/case-files/${caseFile}`);
      await loaded(page);
      return page.locator('main').innerText();
    }).toContain('Open');
    await desks.voluntaryWorker.goto('/referrals');
    await expect(desks.voluntaryWorker.locator('main')).toContainText(/accepted/i);
  });

  test('the chair convenes the meeting and asks each agency for a return', async () => {
    const page = desks.chair;
    await page.goto(`/case-files/${caseFile}/meetings/new`);
    await loaded(page);
    await answerWhenAndWhere(page);
    await press(page, 'Continue');
    await invite(page, 'Miriam Adeyinka', 'Chair', 'SERVICE_MANAGER');
    await invite(page, 'Tom Wetherall', 'Minute taker');
    await invite(page, 'Gareth Pugh', 'Lead professional');
    await invite(page, 'Aisha Rahman', 'Agency representative');
    await inviteTeam(page, 'Emergency duty team');
    await notInvited(page, 'Is the adult invited?');
    await notInvited(page, 'Is an advocate invited?');
    await keep(page, '07-convene-people');
    await press(page, 'Continue');
    await keep(page, '08-convene-returns');
    await press(page, 'Continue');
    await keep(page, '09-convene-check');
    await press(page, 'Convene the meeting and tell everybody');
    await expect(page).toHaveURL(/meetings\/[0-9a-f-]{36}$/);
    meeting = /meetings\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
    await keep(page, '10-meeting-planned');
  });

  test('housing and police answer, each with a statement and what a visitor must do', async () => {
    await answerReturn(desks.housingOfficer, { category: 'Housing', statement: 'Rent is paid. Neighbours have reported shouting at night on four dates since September.', safety: 'Visit in twos, not after dark.' });
    await keep(desks.housingOfficer, '11-return-housing');
    await press(desks.housingOfficer, 'Send your agency’s return');
    await expect(desks.housingOfficer.locator('main')).toContainText('was received');
    await answerReturn(desks.constable, { category: 'Offending', statement: 'Called to the address on 2 November; a man known to us was asked to leave.', safety: 'Ring the neighbourhood team before going in.' });
    await press(desks.constable, 'Send your agency’s return');
    await expect(desks.constable.locator('main')).toContainText('was received');
  });

  test('everybody hears the statement before anything opens', async () => {
    const page = desks.chair;
    await page.goto(`/meetings/${meeting}`);
    await loaded(page);
    await press(page, /open the meeting|start/i);
    await expect(page.getByRole('button', { name: 'I acknowledge this and join the meeting' })).toBeVisible();
    for (const who of ['chair', 'minuteTaker', 'housingOfficer', 'constable', 'voluntaryWorker'] as const) {
      await desks[who].goto(`/meetings/${meeting}`);
      await loaded(desks[who]);
      await expect(desks[who].getByRole('navigation', { name: 'Agenda' })).toHaveCount(0);
      if (who === 'constable') await keep(desks[who], '12-statement');
      await press(desks[who], 'I acknowledge this and join the meeting');
      await expect(desks[who].getByRole('navigation', { name: 'Agenda' })).toBeVisible();
    }
  });

  test('a meeting with gaps cannot be finished, and says what is missing', async () => {
    const page = desks.chair;
    await page.goto(`/meetings/${meeting}/finish`);
    await keep(page, '13-finish-gaps');
    await press(page, 'Finish the meeting');
    await expect(page.getByRole('alert').first()).toBeVisible();
    await expect(page).toHaveURL(/finish/);
  });

  test('the meeting hears, decides and agrees who does what', async () => {
    test.setTimeout(240_000);
    const page = desks.chair;
    await desks.housingOfficer.goto(`/meetings/${meeting}`);
    await desks.housingOfficer.getByRole('link', { name: /Information from each agency/ }).click();
    await desks.housingOfficer.getByRole('checkbox', { name: /Bring this in.*Rent is paid/ }).check();
    await press(desks.housingOfficer, 'Say it aloud to those present');
    await expect(desks.housingOfficer.getByText('Said aloud: the agencies of those present have it now')).toBeVisible();
    await page.goto(`/meetings/${meeting}`);
    await loaded(page);
    await throughTheAgenda(page, async () => {
      await fillAttendance(page);
      await recordDecisions(page);
      await fillThePlan(page);
    });
    await keep(page, '14-room');
    await addAction(page, 'Harbour Homes', 'Gareth Pugh', 'Change the lock and check the door frame');
    await addAction(page, 'Lantern', 'Joel Baptiste', 'Call on Tuesdays and ask how the week has been');
    await page.goto(`/meetings/${meeting}/finish`);
    await loaded(page);
    await choose(page, 'What comes next?', 'A review');
    await fillDate(page, /Day of the next review/, daysFromNow(35));
    await press(page, 'Save what comes next');
    await expect(page.locator('main')).toContainText('The meeting can be finished');
    await keep(page, '15-finish');
    await press(page, 'Finish the meeting');
    await expect(page).toHaveURL(new RegExp(`meetings/${meeting}$`));
  });

  test('minutes are drafted, approved by the chair and circulated', async () => {
    test.setTimeout(120_000);
    const minuteTaker = desks.minuteTaker;
    await minuteTaker.goto(`/meetings/${meeting}/minutes`);
    await loaded(minuteTaker);
    await press(minuteTaker, 'Draft the minutes');
    await expect(minuteTaker.getByText(/Check and approve|Add a block/).first()).toBeVisible();
    await keep(minuteTaker, '16-minutes-draft');
    const chair = desks.chair;
    await chair.goto(`/meetings/${meeting}/minutes/approve`);
    await keep(chair, '17-minutes-approve');
    await press(chair, 'Approve these minutes');
    await expect(chair).not.toHaveURL(/approve/);
    await chair.goto(`/meetings/${meeting}/minutes/issue`);
    await loaded(chair);
    await press(chair, 'Check before sending');
    await keep(chair, '18-minutes-send');
    await press(chair, 'Send these copies');
    await expect(chair).not.toHaveURL(/issue/);
  });

  test('each partner opens an extract of their own', async () => {
    const texts: Partial<Record<Desk, string>> = {};
    for (const who of ['housingOfficer', 'constable', 'voluntaryWorker'] as const) {
      texts[who] = await openedCopy(desks[who]);
      await keep(desks[who], `19-copy-${who}`);
    }
    expect(texts.housingOfficer).toContain('Rent is paid');
    expect(texts.constable).toContain('Rent is paid');
    for (const text of Object.values(texts)) expect(text).toMatch(/extract of minutes, version 1/i);
    expect(new Set(Object.values(texts)).size, 'the copies differ').toBe(3);
  });

  test('at two in the morning the emergency duty worker has one card', async () => {
    const page = desks.dutyWorker;
    await page.goto(`/case-files/${caseFile}/out-of-hours`);
    await keep(page, '20-out-of-hours');
    await expect(page.locator('main')).toContainText('Visit in twos');
    await expect(page.locator('main')).toContainText('Only what was shared with your agency');
  });

  test('the constable shares one thing urgently in under a minute', async () => {
    const page = desks.constable;
    await page.goto(`/case-files/${caseFile}/urgent`);
    await keep(page, '21-urgent');
    const began = Date.now();
    await page.getByLabel(/What/).first().fill('The man asked to leave on 2 November was seen outside the flat ten minutes ago.');
    await answerWhatIsAsked(page);
    await press(page, /Share|Release|Send/);
    await expect(page.locator('main')).toContainText(/can see it|shared|released/i);
    expect(Date.now() - began).toBeLessThan(60_000);
  });

  test('after the woman withdraws consent the issued copy still reads, with its banner', async () => {
    const page = desks.chair;
    await page.goto(`/case-files/${caseFile}/consent/new`);
    await keep(page, '22-consent');
    await withdrawConsent(page);
    await openedCopy(desks.constable);
    await expect(desks.constable.locator('main')).toContainText(/Consent withdrawn on \d{1,2} [A-Z][a-z]+ \d{4}/i);
    await expect(desks.constable.locator('main')).toContainText('Rent is paid');
    await keep(desks.constable, '23-copy-after-withdrawal');
  });
});

async function fillAttendance(page: Page): Promise<void> {
  const asked = page.getByLabel(/^Did .* attend\?$/);
  for (let index = 0; index < (await asked.count()); index += 1) {
    const one = asked.nth(index);
    if ((await one.inputValue()) === '') await one.selectOption('INVITED_NO_RESPONSE');
  }
}

async function addAction(page: Page, agency: string, who: string, what: string): Promise<void> {
  await press(page, 'Add an action');
  await page.getByLabel('What will be done?').fill(what);
  await page.getByLabel('What should it achieve?').fill('She can close her own door.');
  const which = page.getByLabel('Which agency?');
  const option = which.locator('option', { hasText: agency }).first();
  await which.selectOption((await option.getAttribute('value')) ?? '');
  await page.getByLabel('Who?', { exact: true }).selectOption({ label: await page.getByLabel('Who?', { exact: true }).locator('option', { hasText: who }).first().innerText() });
  await fillDate(page, 'Done by', daysFromNow(14));
  await press(page, 'Agree this action');
  await expect(page.locator('main')).toContainText(what);
}

async function openedCopy(page: Page): Promise<string> {
  await page.goto('/minutes');
  await loaded(page);
  await page.locator('tr', { hasText: family }).getByRole('link').first().click();
  await loaded(page);
  const [open, opened] = [page.getByRole('button', { name: /open the minutes/i }), page.getByRole('link', { name: 'Say that your agency does not agree' })];
  await expect(open.or(opened).first()).toBeVisible();
  if (await open.isVisible()) await open.click();
  await expect(opened).toBeVisible();
  return page.locator('main').innerText();
}

async function withdrawConsent(page: Page): Promise<void> {
  await page.getByRole('group', { name: 'What happened?' }).getByRole('radio', { name: /withdr|taken back|took/i }).first().check();
  await page.getByRole('group', { name: 'How did they tell you?' }).getByRole('radio').first().check();
  await page.getByLabel('The words they used').fill('I have changed my mind. No more.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page).not.toHaveURL(/consent\/new/);
}

async function answerWhenAndWhere(page: Page): Promise<void> {
  await fillDate(page, 'Date', daysFromNow(0));
  await page.getByLabel('Starts at').fill('00:15');
  await page.getByLabel('Ends at').fill('11:45');
  await page.getByLabel('Place').fill('Room 4, Wexcombe Civic Centre');
  await page.getByLabel('What is the meeting for?').fill('Agree who does what about the risks at home.');
}

/** The last person added to the list of those invited. */
async function another(page: Page): Promise<Locator> {
  await press(page, /^Add( another)? person/);
  return page.getByRole('group', { name: /^Person \d+/ }).last();
}

async function invite(page: Page, name: string, capacity: string, grade?: string): Promise<void> {
  const last = await another(page);
  await pickPerson(last, name);
  await last.getByLabel('As', { exact: true }).selectOption({ label: capacity });
  if (grade) await last.getByLabel('Grade of the chair').selectOption(grade);
}

async function inviteTeam(page: Page, name: string): Promise<void> {
  const last = await another(page);
  await last.getByRole('radio', { name: 'A team' }).check();
  await last.getByLabel('Team', { exact: true }).selectOption({ label: `${name}, Wexcombe Council` });
  await last.getByLabel('As', { exact: true }).selectOption({ label: 'Agency representative' });
}

async function notInvited(page: Page, question: string): Promise<void> {
  await choose(page, question, 'Not invited, with the reason');
  await page.getByRole('group', { name: question }).getByLabel('Why, and how are their views heard?').fill('She asked Joel to say for her that she wants her flat to herself.');
}

async function answerReturn(page: Page, told: { category: string; statement: string; safety: string }): Promise<void> {
  await page.goto('/');
  await loaded(page);
  await page.getByRole('link', { name: new RegExp(`What we know about .*${family}`) }).click();
  await loaded(page);
  await page.getByRole('radio', { name: 'We have information' }).check();
  await page.getByLabel('What is it about?').selectOption({ label: told.category });
  await page.getByLabel('The statement', { exact: true }).fill(told.statement);
  await page.getByRole('radio', { name: 'Fact', exact: true }).check();
  await page.getByLabel('Where does it come from?').fill('Our own record');
  const part = page.getByText('Who would come to harm, handling, and the person’s part in it');
  await part.click();
  const involved = page.getByRole('group', { name: /What has the person to do with it/ });
  if (await involved.isVisible()) await involved.getByRole('checkbox').first().check();
  await page.getByRole('radio', { name: 'There is something visitors must know' }).check();
  await page.getByLabel('What must a visitor do?').fill(told.safety);
}

/** Opens each item of the agenda in turn. */
async function throughTheAgenda(page: Page, work: () => Promise<void>): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Agenda' })).toBeVisible();
  const links = await page.getByRole('navigation', { name: 'Agenda' }).getByRole('link').evaluateAll((all) => all.map((it) => it.getAttribute('href') ?? ''));
  for (const link of links) {
    await page.goto(link);
    await expect(page.locator('.concord-room__record h2').first()).toBeVisible();
    await loaded(page);
    await work();
  }
}

async function recordDecisions(page: Page): Promise<void> {
  const waiting = page.getByRole('button', { name: /^Record this decision/ });
  for (let left = await waiting.count(); left > 0; left = await waiting.count()) {
    await waiting.first().click();
    const form = page.locator('form', { has: page.getByRole('button', { name: 'Save the decision' }) });
    await form.getByRole('radio').first().check();
    const which = form.getByLabel('Which agency?');
    if (await which.isVisible()) await which.selectOption({ index: 1 });
    await form.getByLabel('Why?', { exact: true }).fill('Agreed by all present after hearing what each agency knows.');
    await form.getByRole('radio', { name: /everybody at the table/i }).check();
    await form.getByRole('button', { name: 'Save the decision' }).click();
    await expect(waiting).toHaveCount(left - 1);
  }
}

async function fillThePlan(page: Page): Promise<void> {
  const sections = page.locator('section[id^="plan-"]');
  for (let index = 0; index < (await sections.count()); index += 1) {
    const section = sections.nth(index);
    if ((await section.getByText('Needed to finish').count()) === 0) continue;
    await section.getByRole('button', { name: /^Add a line/ }).click();
    await section.getByRole('textbox').fill('If nobody answers on two visits running, ring the police and the emergency duty team the same day.');
    await section.getByRole('button', { name: 'Add to the plan' }).click();
    await expect(section.getByText('Needed to finish')).toHaveCount(0);
  }
}
