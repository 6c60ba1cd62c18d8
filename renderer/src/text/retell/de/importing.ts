import type { Retold } from '../retold.ts';
import { IMPORTED_ROWS } from './importing-rows.ts';

const FILES: Retold = {
  'Roster (CSV)': 'Kader (CSV)',
  'Race calendar (CSV)': 'Wettkampfkalender (CSV)',
  'Activity (FIT)': 'Aktivität (FIT)',
  'Lifting log (Strong)': 'Kraftprotokoll (Strong)',
  'a zip archive or a spreadsheet file': 'ein ZIP-Archiv oder eine Tabellenkalkulation',
  'unpack it, or save the sheet as CSV, and import what comes out':
    'entpacken oder das Blatt als CSV sichern und importieren, was herauskommt',
  'an old Excel or Word file': 'eine alte Excel- oder Word-Datei',
  'save the sheet as CSV and import that': 'das Blatt als CSV sichern und dieses importieren',
  'a PDF': 'ein PDF',
  'ask for the data as CSV or FIT': 'um die Daten als CSV oder FIT bitten',
  'a picture': 'ein Bild',
  'a database': 'eine Datenbank',
  'if it is a backup of Counterpoint, restore it in the settings':
    'eine Sicherung von Counterpoint in den Einstellungen wiederherstellen',
  'a Hevy log': 'ein Hevy-Protokoll',
  'a FitNotes log': 'ein FitNotes-Protokoll',
  'a Strava activity list': 'eine Aktivitätenliste von Strava',
  'a Garmin Connect activity list': 'eine Aktivitätenliste von Garmin Connect',
  'a TrainingPeaks workout list': 'eine Trainingsliste von TrainingPeaks',
  'an intervals.icu activity list': 'eine Aktivitätenliste von intervals.icu',
  'a GPX track': 'ein GPX-Track',
  'a TCX activity': 'eine TCX-Aktivität',
  'an XML file': 'eine XML-Datei',
  'a web page': 'eine Webseite',
  'a JSON file': 'eine JSON-Datei',
  '“{1}” is {2}, which cannot be imported: nothing was changed; {3}.':
    '„{1}“ ist {2}; das lässt sich nicht importieren. Nichts wurde geändert; {3}.',
  '“{1}” is not a FIT file: nothing was changed; let the content decide, or choose the watch’s own file.':
    '„{1}“ ist keine FIT-Datei. Nichts wurde geändert; den Inhalt entscheiden lassen oder die Datei der Uhr wählen.',
  '“{1}” is {2}, which cannot be imported yet: nothing was changed; export it as CSV or FIT.':
    '„{1}“ ist {2}; das lässt sich noch nicht importieren. Nichts wurde geändert; als CSV oder FIT exportieren.',
  '“{1}” looks like {2}, which cannot be imported yet: nothing was changed.':
    '„{1}“ sieht aus wie {2}; das lässt sich noch nicht importieren. Nichts wurde geändert.',
  'The columns ({1}) are neither a roster’s, a race calendar’s nor a lifting log’s: choose the kind of file and say which column is which.':
    'Die Spalten ({1}) sind weder die eines Kaders noch eines Wettkampfkalenders oder Kraftprotokolls: die Art der Datei wählen und die Spalten zuordnen.',
};

const FIT: Retold = {
  '“{1}” is far bigger than a watch recording can be: nothing was read or changed.':
    '„{1}“ ist viel größer, als eine Aufzeichnung der Uhr sein kann: Nichts wurde gelesen oder geändert.',
  '“{1}” is not a FIT file: nothing was read or changed.':
    '„{1}“ ist keine FIT-Datei: Nichts wurde gelesen oder geändert.',
  'The file is cut off: what was recorded before the cut was read; the rest is missing.':
    'Die Datei ist abgeschnitten: Gelesen wurde, was davor aufgezeichnet ist; der Rest fehlt.',
  'The checksum of the file is wrong: it was damaged on the way; check the numbers.':
    'Die Prüfsumme der Datei stimmt nicht: Sie wurde unterwegs beschädigt; die Zahlen prüfen.',
  '“{1}” is cut off before anything usable: nothing was changed; copy the file from the watch again.':
    '„{1}“ ist abgeschnitten, bevor etwas Brauchbares kommt. Nichts wurde geändert; die Datei noch einmal von der Uhr kopieren.',
  '“{1}” is a FIT file without any activity in it: nothing was changed; choose the activity’s own file.':
    '„{1}“ ist eine FIT-Datei ohne Aktivität. Nichts wurde geändert; die Datei der Aktivität wählen.',
  '“{1}” is a planned workout for the watch, not a recorded activity: nothing was changed; choose the file that the watch wrote afterwards.':
    '„{1}“ ist ein geplantes Training für die Uhr, keine aufgezeichnete Aktivität. Nichts wurde geändert; die Datei wählen, die die Uhr danach geschrieben hat.',
  '“{1}” is a course to follow, not a recorded activity: nothing was changed; choose the activity’s own file.':
    '„{1}“ ist eine Strecke zum Nachlaufen, keine aufgezeichnete Aktivität. Nichts wurde geändert; die Datei der Aktivität wählen.',
  '“{1}” is a FIT file of the kind “{2}”, not an activity: nothing was changed; choose the activity’s own file.':
    '„{1}“ ist eine FIT-Datei der Art „{2}“, keine Aktivität. Nichts wurde geändert; die Datei der Aktivität wählen.',
  'The recording has no time in it, so it cannot be placed in the calendar.':
    'Die Aufzeichnung enthält keine Zeit, deshalb lässt sie sich nicht in den Kalender setzen.',
  'The watch never closed the recording: its summary is missing and was computed from the samples.':
    'Die Uhr hat die Aufzeichnung nie abgeschlossen: Die Zusammenfassung fehlt und wurde aus den Messpunkten berechnet.',
  'The sport is missing: the pace is that of a run, so it was read as one.':
    'Die Sportart fehlt: Das Tempo ist das eines Laufs, deshalb wurde sie als Lauf gelesen.',
  'The file does not say its local time: it was worked out from the place; check the day of late runs.':
    'Die Datei nennt ihre Ortszeit nicht: Sie wurde aus dem Ort errechnet; bei späten Läufen den Tag prüfen.',
  'The file does not say its local time: its times are UTC; check the day of late or early sessions.':
    'Die Datei nennt ihre Ortszeit nicht: Ihre Zeiten sind UTC; bei späten oder frühen Einheiten den Tag prüfen.',
};

const SPORTS: Retold = {
  'other activity': 'andere Aktivität',
  'fitness equipment': 'Fitnessgerät',
  running: 'Laufen',
  'trail running': 'Traillauf',
  'running, trail': 'Traillauf',
  'running, street': 'Straßenlauf',
  'running, track': 'Bahnlauf',
  'running, treadmill': 'Laufband',
  treadmill: 'Laufband',
  'indoor running': 'Lauf in der Halle',
  'virtual run': 'virtueller Lauf',
  cycling: 'Radfahren',
  'indoor cycling': 'Rad auf der Rolle',
  'cycling, road': 'Rennrad',
  'cycling, mountain': 'Mountainbike',
  swimming: 'Schwimmen',
  'lap swimming': 'Bahnenschwimmen',
  'open water': 'Freiwasser',
  walking: 'Gehen',
  hiking: 'Wandern',
  'strength training': 'Krafttraining',
  'cardio training': 'Ausdauertraining',
  'flexibility training': 'Beweglichkeitstraining',
  yoga: 'Yoga',
  pilates: 'Pilates',
  rowing: 'Rudern',
  'indoor rowing': 'Rudergerät',
  elliptical: 'Crosstrainer',
  'stair climbing': 'Treppensteigen',
  'cross country skiing': 'Skilanglauf',
  transition: 'Wechsel',
};

const TABLES: Retold = {
  '“{1}” is empty: there is nothing to import; check the export that wrote it.':
    '„{1}“ ist leer: Es gibt nichts zu importieren; den Export prüfen, aus dem die Datei stammt.',
  '“{1}” could not be read as a table ({2}): nothing was changed; open it in a spreadsheet and save it as CSV.':
    '„{1}“ ließ sich nicht als Tabelle lesen ({2}). Nichts wurde geändert; in einer Tabellenkalkulation öffnen und als CSV sichern.',
  'no rows': 'keine Zeilen',
  '“{1}” has more than {2} rows: nothing was changed; export a shorter time span and import the parts one after the other.':
    '„{1}“ hat mehr als {2} Zeilen. Nichts wurde geändert; einen kürzeren Zeitraum exportieren und die Teile nacheinander importieren.',
  '{1}: everything from there on was left out.': '{1}: Alles von dort an wurde ausgelassen.',
  'A quotation mark on or after line {1} is never closed':
    'Ein Anführungszeichen in oder nach Zeile {1} wird nie geschlossen',
  'The row on line {1} is longer than a row can be': 'Die Zeile {1} ist länger, als eine Zeile sein kann',
  'The row on line {1} cannot be read': 'Die Zeile {1} ist nicht lesbar',
  'Line {1} has {2} cells where the header has {3}: it was kept out.':
    'Zeile {1} hat {2} Zellen, die Kopfzeile {3}: Sie wurde ausgelassen.',
  '“{1}” is too big to import ({2}; the limit is {3}): nothing was read or changed; export a shorter time span and import the parts one after the other.':
    '„{1}“ ist zu groß zum Importieren ({2}; die Grenze ist {3}). Nichts wurde gelesen oder geändert; einen kürzeren Zeitraum exportieren und die Teile nacheinander importieren.',
  '“{1}” unpacks to more than {2}, which no training file does: nothing was read or changed; unpack it yourself and look at what is inside.':
    '„{1}“ wird entpackt größer als {2}, wie keine Trainingsdatei. Nichts wurde gelesen oder geändert; selbst entpacken und nachsehen, was darin ist.',
  '“{1}” is a damaged gzip archive: nothing could be unpacked and nothing was changed; download the file again.':
    '„{1}“ ist ein beschädigtes gzip-Archiv. Nichts ließ sich entpacken, und nichts wurde geändert; die Datei noch einmal herunterladen.',
  'The gzip archive is damaged or cut off: what could be unpacked was read.':
    'Das gzip-Archiv ist beschädigt oder abgeschnitten: Gelesen wurde, was sich entpacken ließ.',
  'The file is not UTF-8: it was read as Windows-1252; check the accents in the names.':
    'Die Datei ist nicht UTF-8: Sie wurde als Windows-1252 gelesen; Umlaute und Akzente in den Namen prüfen.',
  'The file ends in the middle of a character: it may be cut off.':
    'Die Datei endet mitten in einem Zeichen: Vielleicht ist sie abgeschnitten.',
  '“{1}” is neither a table of text nor a FIT recording, whatever its name says: nothing was changed; export it again as CSV or FIT.':
    '„{1}“ ist weder eine Texttabelle noch eine FIT-Aufzeichnung, was der Name auch sagt. Nichts wurde geändert; noch einmal als CSV oder FIT exportieren.',
};

/** German of what reading a file says. */
export const IMPORTING: Retold = { ...FILES, ...FIT, ...SPORTS, ...TABLES, ...IMPORTED_ROWS };
