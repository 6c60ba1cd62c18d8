/** One step from a version of the schema to the next. */
export interface Migration {
  /** The `user_version` that holds after it; versions count up by one. */
  readonly version: number;
  readonly name: string;
  /** Statements that change schema and data; they run in one transaction together with the version. */
  readonly sql: string;
}
