/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Draft($formKey: String!) {\n  draft(formKey: $formKey) {\n    content\n    savedAt\n  }\n}\n\nmutation SaveDraft($input: SaveDraftInput!) {\n  saveDraft(input: $input) {\n    savedAt\n  }\n}\n\nmutation DiscardDraft($formKey: String!) {\n  discardDraft(formKey: $formKey)\n}\n": typeof types.DraftDocument,
    "query CaseFileFrame($caseFileId: ID!) {\n  caseFile(id: $caseFileId) {\n    id reference stage\n    forum { title shortTitle }\n    person { id name bornOn bornOnApproximate }\n    leadProfessional { ...RingBeforeVisit }\n    owner { ...RingBeforeVisit }\n    permittedActions\n  }\n}\n\nfragment RingBeforeVisit on Practitioner {\n  id name agencyFunction\n  agency { id functions { id function dutyNumber } }\n}\n": typeof types.CaseFileFrameDocument,
    "fragment SessionParts on Session {\n  practitioner {\n    id\n    name\n    jobTitle\n    agency {\n      id\n      name\n    }\n    roles\n  }\n  expiresAt\n  csrfToken\n  demo\n}\n\nquery Session {\n  session {\n    ...SessionParts\n  }\n}\n\nquery DemoAccounts {\n  demoAccounts {\n    email\n    name\n    agency\n    whoTheyAre\n    whatToTry\n  }\n  demoPassword\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ...SessionParts\n  }\n}\n\nmutation SignOut {\n  signOut\n}\n\nmutation KeepSessionAlive {\n  keepSessionAlive {\n    ...SessionParts\n  }\n}\n": typeof types.SessionPartsFragmentDoc,
};
const documents: Documents = {
    "query Draft($formKey: String!) {\n  draft(formKey: $formKey) {\n    content\n    savedAt\n  }\n}\n\nmutation SaveDraft($input: SaveDraftInput!) {\n  saveDraft(input: $input) {\n    savedAt\n  }\n}\n\nmutation DiscardDraft($formKey: String!) {\n  discardDraft(formKey: $formKey)\n}\n": types.DraftDocument,
    "query CaseFileFrame($caseFileId: ID!) {\n  caseFile(id: $caseFileId) {\n    id reference stage\n    forum { title shortTitle }\n    person { id name bornOn bornOnApproximate }\n    leadProfessional { ...RingBeforeVisit }\n    owner { ...RingBeforeVisit }\n    permittedActions\n  }\n}\n\nfragment RingBeforeVisit on Practitioner {\n  id name agencyFunction\n  agency { id functions { id function dutyNumber } }\n}\n": types.CaseFileFrameDocument,
    "fragment SessionParts on Session {\n  practitioner {\n    id\n    name\n    jobTitle\n    agency {\n      id\n      name\n    }\n    roles\n  }\n  expiresAt\n  csrfToken\n  demo\n}\n\nquery Session {\n  session {\n    ...SessionParts\n  }\n}\n\nquery DemoAccounts {\n  demoAccounts {\n    email\n    name\n    agency\n    whoTheyAre\n    whatToTry\n  }\n  demoPassword\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ...SessionParts\n  }\n}\n\nmutation SignOut {\n  signOut\n}\n\nmutation KeepSessionAlive {\n  keepSessionAlive {\n    ...SessionParts\n  }\n}\n": types.SessionPartsFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Draft($formKey: String!) {\n  draft(formKey: $formKey) {\n    content\n    savedAt\n  }\n}\n\nmutation SaveDraft($input: SaveDraftInput!) {\n  saveDraft(input: $input) {\n    savedAt\n  }\n}\n\nmutation DiscardDraft($formKey: String!) {\n  discardDraft(formKey: $formKey)\n}\n"): (typeof documents)["query Draft($formKey: String!) {\n  draft(formKey: $formKey) {\n    content\n    savedAt\n  }\n}\n\nmutation SaveDraft($input: SaveDraftInput!) {\n  saveDraft(input: $input) {\n    savedAt\n  }\n}\n\nmutation DiscardDraft($formKey: String!) {\n  discardDraft(formKey: $formKey)\n}\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CaseFileFrame($caseFileId: ID!) {\n  caseFile(id: $caseFileId) {\n    id reference stage\n    forum { title shortTitle }\n    person { id name bornOn bornOnApproximate }\n    leadProfessional { ...RingBeforeVisit }\n    owner { ...RingBeforeVisit }\n    permittedActions\n  }\n}\n\nfragment RingBeforeVisit on Practitioner {\n  id name agencyFunction\n  agency { id functions { id function dutyNumber } }\n}\n"): (typeof documents)["query CaseFileFrame($caseFileId: ID!) {\n  caseFile(id: $caseFileId) {\n    id reference stage\n    forum { title shortTitle }\n    person { id name bornOn bornOnApproximate }\n    leadProfessional { ...RingBeforeVisit }\n    owner { ...RingBeforeVisit }\n    permittedActions\n  }\n}\n\nfragment RingBeforeVisit on Practitioner {\n  id name agencyFunction\n  agency { id functions { id function dutyNumber } }\n}\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SessionParts on Session {\n  practitioner {\n    id\n    name\n    jobTitle\n    agency {\n      id\n      name\n    }\n    roles\n  }\n  expiresAt\n  csrfToken\n  demo\n}\n\nquery Session {\n  session {\n    ...SessionParts\n  }\n}\n\nquery DemoAccounts {\n  demoAccounts {\n    email\n    name\n    agency\n    whoTheyAre\n    whatToTry\n  }\n  demoPassword\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ...SessionParts\n  }\n}\n\nmutation SignOut {\n  signOut\n}\n\nmutation KeepSessionAlive {\n  keepSessionAlive {\n    ...SessionParts\n  }\n}\n"): (typeof documents)["fragment SessionParts on Session {\n  practitioner {\n    id\n    name\n    jobTitle\n    agency {\n      id\n      name\n    }\n    roles\n  }\n  expiresAt\n  csrfToken\n  demo\n}\n\nquery Session {\n  session {\n    ...SessionParts\n  }\n}\n\nquery DemoAccounts {\n  demoAccounts {\n    email\n    name\n    agency\n    whoTheyAre\n    whatToTry\n  }\n  demoPassword\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ...SessionParts\n  }\n}\n\nmutation SignOut {\n  signOut\n}\n\nmutation KeepSessionAlive {\n  keepSessionAlive {\n    ...SessionParts\n  }\n}\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;