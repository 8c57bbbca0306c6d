import { TextField } from '@concord/ui';
import { Form } from '../../app/form.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { SignInDocument, type SessionPartsFragment } from '../../gql/graphql.js';

export interface Credentials {
  email: string;
  password: string;
}

interface SignInFormProps {
  onSignedIn: (session: SessionPartsFragment) => void;
  start?: Credentials;
}

/** E-mail and password. The server's answer to a wrong one does not say which of the two was wrong. */
export function SignInForm({ onSignedIn, start = { email: '', password: '' } }: SignInFormProps) {
  const form = useForm({ id: 'sign-in', start });
  const signIn = useChange(SignInDocument);
  const submit = form.submit(async (input) => {
    const data = await signIn.send({ input });
    onSignedIn(data.signIn);
  });
  return (
    <Form form={form} onSubmit={submit} submitText="Sign in" busyText="Signing in">
      <TextField
        label="E-mail address"
        type="email"
        autoComplete="username"
        spellCheck={false}
        {...form.field('email', { required: 'Enter your e-mail address' })}
      />
      <TextField
        label="Password"
        type="password"
        autoComplete="current-password"
        {...form.field('password', { required: 'Enter your password' })}
      />
    </Form>
  );
}
