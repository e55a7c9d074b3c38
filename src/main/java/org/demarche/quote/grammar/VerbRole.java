package org.demarche.quote.grammar;

/** What a verb form does where it stands. */
enum VerbRole {
  /** No verb here: a noun, an adjective, or any other word. */
  NONE,
  /** Carries its clause: "said", "has", "will". */
  FINITE,
  /** Behind "to", a modal or "do". */
  INFINITIVE,
  /** "has approved", "was approved", "the plan approved in Oslo", "an approved plan". */
  PARTICIPLE,
  /** "approving". */
  GERUND,
  /** Could carry its clause; what else stands there decides. */
  OPEN
}
