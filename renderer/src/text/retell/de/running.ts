import type { Retold } from '../retold.ts';
import { RUNNING_FINDINGS } from './running-findings.ts';
import { RUNNING_WEEKS } from './running-weeks.ts';

/** German of the reasons, titles and findings of the running plan. */
export const RUNNING: Retold = {
  ...RUNNING_WEEKS,
  ...RUNNING_FINDINGS,
  // Titles.
  intervals: 'Intervalle',
  repetitions: 'Wiederholungsläufe',
  threshold: 'Schwelle',
  hills: 'Berge',
  'Easy run': 'Lockerer Lauf',
  'Easy {1}': 'Locker {1}',
  'Easy {1} + {2} strides': 'Locker {1} + {2} Steigerungen',
  'Easy {1} + {2} hill sprints': 'Locker {1} + {2} Bergsprints',
  '{1} + {2} strides': '{1} + {2} Steigerungen',
  '{1} + {2} hill sprints': '{1} + {2} Bergsprints',
  'Easy run with strides': 'Lockerer Lauf mit Steigerungen',
  strides: 'Steigerungen',
  'hill sprints': 'Bergsprints',
  'Hill sprints': 'Bergsprints',
  'Long run': 'Langer Lauf',
  'Long run {1}': 'Langer Lauf {1}',
  'Back-to-back long run {1}': 'Zweiter langer Lauf {1}',
  '{1}, last {2} at marathon pace': '{1}, die letzten {2} im Marathontempo',
  '{1} with {2} at marathon pace': '{1}, davon {2} im Marathontempo',
  'Threshold {1}': 'Schwelle {1}',
  'Marathon pace {1}': 'Marathontempo {1}',
  'Intervals {1}': 'Intervalle {1}',
  'Repetitions {1}': 'Wiederholungsläufe {1}',
  'Hills {1}': 'Berge {1}',
  '{1}, {2} m climb': '{1}, {2} Höhenmeter',
  'Half-marathon pace {1}': 'Halbmarathontempo {1}',
  '{1} pace {2}': '{1}-Tempo {2}',
  'Half-marathon pace': 'Halbmarathontempo',
  'half-marathon pace': 'Halbmarathontempo',
  'marathon pace': 'Marathontempo',
  'race pace': 'Wettkampftempo',
  '{1} km pace': '{1}-km-Tempo',
  '{1} m pace': '{1}-m-Tempo',
  'mile pace': 'Meilentempo',
  '{1}, {2} pace': '{1}, Tempo für {2}',
  'running uphill': 'Bergauflaufen',
  'Time trial {1}': 'Testlauf {1}',
  'Race {1}': 'Wettkampf {1}',
  // Notes on steps.
  'As fast as it goes': 'So schnell es geht',
  'about {1} by the benchmark': 'etwa {1} nach der Bestmarke',
  'by feel, evenly paced': 'nach Gefühl, gleichmäßig',
  'Uphill, fast and relaxed': 'Bergauf, schnell und locker',
  'Uphill, hard but even': 'Bergauf, hart, aber gleichmäßig',
  'Walk, then jog': 'Gehen, dann traben',
  'Jog down': 'Hinabtraben',
  'Bike, pool or skis, as easy as an easy run.': 'Rad, Becken oder Ski, so locker wie ein lockerer Lauf.',
  // Sources.
  'Counterpoint default': 'Vorgabe von Counterpoint',
  'Set by the coach': 'Vom Coach festgelegt',
  'Athlete’s profile': 'Profil des Athleten',
  'Daniels, Running Formula; widely taught': 'Daniels, Running Formula; allgemein gelehrt',
  '{1}; widely taught': '{1}; allgemein gelehrt',
  'Widely taught; {1}': 'Allgemein gelehrt; {1}',
  'Shaped on Friel and Bompa; Counterpoint default': 'Nach Friel und Bompa; Vorgabe von Counterpoint',
  '{1}; Counterpoint default': '{1}; Vorgabe von Counterpoint',
  '{1}; dose by phase: {2}': '{1}; Dosis je Phase: {2}',
  'Daniels’ points': 'Punkte nach Daniels',
  '{1}; E and R: {2}': '{1}; E und R: {2}',
  'Daniels & Gilbert 1979; gain: Daniels, widely taught': 'Daniels & Gilbert 1979; Zuwachs: Daniels, allgemein gelehrt',
  // Fitness.
  '{1} in {2} on {3}': '{1} in {2} am {3}',
  'a threshold pace of {1} on {2}': 'einem Schwellentempo von {1} am {2}',
  'a threshold heart rate of {1} on {2}': 'einem Schwellenpuls von {1} am {2}',
  'VDOT {1} from {2}.': 'VDOT {1} aus {2}.',
  'VDOT {1} from {2}, the first evidence there is.': 'VDOT {1} aus {2}, dem ersten Beleg, den es gibt.',
  ', the first evidence there is': ', der erste Beleg, den es gibt',
  'Threshold pace {1}, as measured.': 'Schwellentempo {1}, wie gemessen.',
  'Threshold pace {1}, the T pace of that VDOT.': 'Schwellentempo {1}, das T-Tempo dieses VDOT.',
  'Threshold heart rate {1}, measured on {2}.': 'Schwellenpuls {1}, gemessen am {2}.',
  'Threshold heart rate {1}, measured on {2}, the first evidence there is.':
    'Schwellenpuls {1}, gemessen am {2}, der erste Beleg, den es gibt.',
  // Load of a run.
  'Load of the run': 'Belastung des Laufs',
  '{1} points from {2}.': '{1} Punkte aus {2}.',
  'the steps: {1}': 'den Schritten: {1}',
  '{1} points from the steps: {2}.': '{1} Punkte aus den Schritten: {2}.',
  '{1} % of HRmax': '{1} % der HFmax',
  '{1} of the threshold heart rate {2}': '{1} des Schwellenpulses {2}',
  'average heart rate {1} ({2})': 'dem mittleren Puls {1} ({2})',
  ', on the flat {1} for {2} m of climb': ', in der Ebene {1} bei {2} Höhenmetern',
  'average pace {1} ({2} of VDOT {3})': 'dem mittleren Tempo {1} ({2} von VDOT {3})',
  'average pace {1}, on the flat {2} for {3} m of climb ({4} of VDOT {5})':
    'dem mittleren Tempo {1}, in der Ebene {2} bei {3} Höhenmetern ({4} von VDOT {5})',
  '{1}, {2} of it {3}': '{1}, davon {2} {3}',
  'the type of run alone ({1})': 'allein der Art des Laufs ({1})',
  'the time in zones: {1} low, {2} middle, {3} high': 'der Zeit in Zonen: {1} niedrig, {2} mittel, {3} hoch',
  // A race to come.
  'a point in about {1}': 'ein Punkt in etwa {1}',
  'There is room for a faster target.': 'Für ein schnelleres Ziel ist Luft.',
  'The target is where the fitness is.': 'Das Ziel liegt da, wo die Form ist.',
  'Good training may close that.': 'Gutes Training kann das schließen.',
  '{1} points in {2} are within what good training gives, {3}.':
    '{1} Punkte in {2} sind im Rahmen dessen, was gutes Training bringt: {3}.',
  'That is more than training usually closes.': 'Das ist mehr, als Training üblicherweise schließt.',
  '{1} points in {2} are more than training usually gives, {3}.':
    '{1} Punkte in {2} sind mehr, als Training üblicherweise bringt: {3}.',
  'VDOT is optimistic about races this long.': 'Für so lange Wettkämpfe ist VDOT zu zuversichtlich.',
  'Today’s VDOT of {1} promises {2}.': 'Der heutige VDOT von {1} verspricht {2}.',
  'Today’s VDOT of {1} promises {2}.{3}': 'Der heutige VDOT von {1} verspricht {2}.{3}',
  '{1} % slower': '{1} % langsamer',
  '{1} % faster': '{1} % schneller',
  'good for just that': 'gut für genau das',
  'good for {1}, {2}': 'gut für {1}, {2}',
  '{1} is the target; today’s fitness is {2}.': '{1} ist das Ziel; die heutige Form ist {2}.',
  '{1} asks for VDOT {2}; today’s is {3}, {4}.': '{1} verlangt VDOT {2}; heute sind es {3}, {4}.',
  'Today’s fitness is good for': 'Die heutige Form ist gut für',
  Target: 'Ziel',
  // Reasons of runs.
  'Climb towards the race': 'Höhenmeter zum Wettkampf hin',
  '{1} m of climb, a part of the week’s {2} m: {3} of what {4} climbs, in {5}.':
    '{1} Höhenmeter, ein Teil der {2} der Woche: {3} dessen, was {4} ansteigt, in {5}.',
  '{1} week {2} of {3}': '{1}, Woche {2} von {3}',
  '{1} week {2} of {3}, a recovery week': '{1}, Woche {2} von {3}, einer Entlastungswoche',
  ', a recovery week': ', eine Entlastungswoche',
  'an injury keeps the athlete from running on this day': 'eine Verletzung an diesem Tag kein Laufen zulässt',
  'the athlete has no day to run': 'der Athlet keinen Tag zum Laufen hat',
  '{1} without running, because {2}. It is load, but never running intensity: no points, zones or key session.':
    '{1} ohne Laufen, weil {2}. Das ist Belastung, aber nie Laufintensität: keine Punkte, Zonen oder Schlüsseleinheit.',
  '{1} without running, because {2}.': '{1} ohne Laufen, weil {2}.',
  'It is load, but never running intensity: no points, zones or key session.':
    'Das ist Belastung, aber nie Laufintensität: keine Punkte, Zonen oder Schlüsseleinheit.',
  'the week is a light one': 'die Woche leicht ist',
  'the race asks for it': 'der Wettkampf es verlangt',
  'the athlete is used to it': 'der Athlet es gewohnt ist',
  'That is more than the usual {1} % because {2}.': 'Das ist mehr als die üblichen {1} %, weil {2}.',
  'It is cut with the taper.': 'Er wird mit dem Tapering gekürzt.',
  'Long run grows by a tenth at most': 'Der lange Lauf wächst höchstens um ein Zehntel',
  '{1} is {2} % of the week and at most {3} × the longest run of the last {4} days, {5}.':
    '{1} sind {2} % der Woche und höchstens das {3}-Fache des längsten Laufs der letzten {4} Tage, {5}.',
  '{1} is {2} % of the week and at most {3} × the longest run of the last {4} days, {5}.{6}':
    '{1} sind {2} % der Woche und höchstens das {3}-Fache des längsten Laufs der letzten {4} Tage, {5}.{6}',
  'of less': 'unter',
  '{1}: the way back is done, so the {2} run before the {3} counts as prepared again.':
    '{1}: Der Weg zurück ist geschafft, also gelten die {2} vor {3} wieder als vorbereitet.',
  '{1}: on the way back at most {2} of the {3} run before the {4}; from {5} on the whole of it is prepared again.':
    '{1}: auf dem Weg zurück höchstens {2} der {3} vor {4}; ab {5} gelten sie ganz als vorbereitet.',
  'The long run on the way back': 'Der lange Lauf auf dem Weg zurück',
  'No day holds {1}: {2} holds most, {3}.': 'Kein Tag fasst {1}: Am meisten fasst {2}, nämlich {3}.',
  'On {1}, as {2} cannot hold {3}.': 'Am {1}, weil am {2} kein Platz für {3} ist.',
  'Day of the long run': 'Tag des langen Laufs',
  'Two long runs in a row': 'Zwei lange Läufe nacheinander',
  '{1} on tired legs beside the long run of {2}: an ultra is trained for by the pair, at most {3} of the long run, and neither has to be an ultra itself.':
    '{1} auf müden Beinen neben dem langen Lauf von {2}: Für einen Ultra trainiert das Paar, höchstens {3} des langen Laufs, und keiner von beiden muss selbst ein Ultra sein.',
  'Second run of the day': 'Zweiter Lauf des Tages',
  '{1} easy as a second run: without it the week’s {2} easy runs would take more than {3} each.':
    '{1} locker als zweiter Lauf: Ohne ihn dauerten die {2} lockeren Läufe der Woche je länger als {3}.',
  ', as the target asks': ', wie es das Ziel verlangt',
  ', as today’s fitness allows': ', wie es die heutige Form erlaubt',
  'Size of the hard work': 'Umfang der harten Arbeit',
  '{1} of {2}: at most {3} % of a week of {4}, and {5} % of that dose in {6} week {7} of {8}.':
    '{1} ({2}): höchstens {3} % einer Woche von {4}, und {5} % dieser Dosis in {6}, Woche {7} von {8}.',
  '{1} of {2}, as the target asks: at most {3} % of a week of {4}, and {5} % of that dose in {6} week {7} of {8}.':
    '{1} ({2}, wie es das Ziel verlangt): höchstens {3} % einer Woche von {4}, und {5} % dieser Dosis in {6}, Woche {7} von {8}.',
  '{1} of {2}, as today’s fitness allows: at most {3} % of a week of {4}, and {5} % of that dose in {6} week {7} of {8}.':
    '{1} ({2}, wie es die heutige Form erlaubt): höchstens {3} % einer Woche von {4}, und {5} % dieser Dosis in {6}, Woche {7} von {8}.',
  'Easy running fills the week': 'Lockeres Laufen füllt die Woche',
  "{1} is this day's part of what the week of {2} has left after long run and hard work ({3}).":
    '{1} sind der Teil dieses Tages von dem, was der Woche von {2} nach langem Lauf und harter Arbeit bleibt ({3}).',
  'the target': 'dem Ziel',
  'the benchmark': 'der Bestmarke',
  'an assumed fitness': 'einer angenommenen Form',
  'The season peaks for it.': 'Die Saison gipfelt in ihm.',
  'A short taper leads to it.': 'Ein kurzes Tapering führt zu ihm hin.',
  'It is trained through.': 'Er wird aus dem Training heraus gelaufen.',
  '{1}: reckoned with {2} from {3}. {4}': '{1}: gerechnet mit {2} nach {3}. {4}',
  '{1}: reckoned with {2} from {3}.': '{1}: gerechnet mit {2} nach {3}.',
  'The season starts from {1} a week, the mean of the {2} biggest of the last {3} weeks that were logged; that outranks the {4} of the profile.':
    'Die Saison beginnt bei {1} pro Woche, dem Mittel der {2} größten der letzten {3} protokollierten Wochen; das gilt mehr als die {4} des Profils.',
  'The season starts from the profile’s {1} a week: there is no log of the weeks before it.':
    'Die Saison beginnt bei den {1} pro Woche des Profils: Für die Wochen davor gibt es kein Protokoll.',
  'The season starts from the profile’s {1} a week{2}: there is no log of the weeks before it.':
    'Die Saison beginnt bei den {1} pro Woche des Profils{2}: Für die Wochen davor gibt es kein Protokoll.',
  ', {1} at easy pace': ', {1} im lockeren Tempo',
  'The season starts from {1} a week, a beginner’s, as the profile says less.':
    'Die Saison beginnt bei {1} pro Woche, wie bei Anfängern, da das Profil weniger sagt.',
  'Where the season starts': 'Wo die Saison beginnt',
  Checkpoint: 'Standortbestimmung',
  'A time trial closes the cycle, {1}: the result shows what the cycle brought and sets the paces of the next one.':
    'Ein Testlauf schließt den Zyklus ab, {1}: Das Ergebnis zeigt, was der Zyklus gebracht hat, und setzt die Tempi des nächsten.',
};

/** Citations stay as they are. */
export const RUNNING_KEPT: readonly string[] = [];
