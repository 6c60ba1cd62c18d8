import { connect } from '../driver.ts';

/** Holds the write lock of a database until its input ends. */
const [path = ''] = process.argv.slice(2);
const connection = connect(path, { mustExist: true, busyTimeoutMs: 1000 });
connection.exec('BEGIN IMMEDIATE');
process.stdout.write('locked\n');
process.stdin.resume();
process.stdin.on('end', () => {
  connection.exec('ROLLBACK');
  connection.close();
});
