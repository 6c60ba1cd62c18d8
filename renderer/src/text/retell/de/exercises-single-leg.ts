import type { Retold } from '../retold.ts';

/** German of how to lift on one leg. */
export const SINGLE_LEG: Retold = {
  'Back to a chair or box, one foot forward, arms out for balance.':
    'Rücken zu einem Stuhl oder Kasten, ein Fuß vorn, Arme zum Ausgleich ausgestreckt.',
  'A chair will do: reach back, touch it lightly.': 'Ein Stuhl genügt: zurücksetzen, leicht berühren.',
  'Knee points where the toes point.': 'Das Knie zeigt, wohin die Zehen zeigen.',
  'Hips stay level.': 'Die Hüfte bleibt waagrecht.',
  'Dropping the last part onto the chair.': 'Das letzte Stück auf den Stuhl fallen.',
  'Knee dives inwards.': 'Das Knie knickt nach innen.',
  'Rocking to get up.': 'Schaukeln zum Aufstehen.',
  'A higher chair makes it easy on the knee.': 'Ein höherer Stuhl schont das Knie.',
  'One long step forward, back heel up, hands on the hips.':
    'Ein langer Schritt nach vorn, hintere Ferse oben, Hände an der Hüfte.',
  'Long stance, hips square.': 'Langer Stand, Hüfte gerade.',
  'Back knee nearly to the floor.': 'Hinteres Knie fast bis zum Boden.',
  'Three counts down, one up.': 'In drei Takten hinab, in einem hinauf.',
  'Short stance.': 'Kurzer Stand.',
  'Bouncing off the back knee.': 'Abfedern vom hinteren Knie.',
  'Half range is fine at first.': 'Zu Beginn ist der halbe Weg in Ordnung.',
  'A steady box or chair of knee height, the whole foot on it.':
    'Ein fester Kasten oder Stuhl in Kniehöhe, der ganze Fuß darauf.',
  'Box at knee height.': 'Kasten in Kniehöhe.',
  'No push from the lower foot.': 'Kein Abstoß mit dem unteren Fuß.',
  'Pushing with the lower foot.': 'Abstoßen mit dem unteren Fuß.',
  'Landing hard on the way down.': 'Hartes Aufsetzen auf dem Weg hinab.',
  'Take a lower step if the kneecap is sore.': 'Bei gereizter Kniescheibe eine niedrigere Stufe nehmen.',
  'Stand on one leg, the other held out in front; hold a post while you learn.':
    'Einbeinig stehen, das andere Bein nach vorn gestreckt; zum Lernen an einem Pfosten festhalten.',
  'Arms forward for balance.': 'Arme zum Ausgleich nach vorn.',
  'Heel stays down to the bottom.': 'Die Ferse bleibt bis unten am Boden.',
  'Stop where the back wants to round.': 'Aufhören, wo der Rücken rund werden will.',
  'Heel lifts at the bottom.': 'Unten hebt die Ferse ab.',
  'Lower back rounds to win depth.': 'Der untere Rücken rundet sich, um tiefer zu kommen.',
  'Falling the last third.': 'Fallen im letzten Drittel.',
  'Needs a supple ankle and a calm knee; without them stay with the box.':
    'Braucht ein bewegliches Sprunggelenk und ein ruhiges Knie; sonst beim Kasten bleiben.',
  'A step of 15 to 20 cm; stand sideways on its edge with one leg free.':
    'Eine Stufe von 15 bis 20 cm; seitlich an der Kante stehen, ein Bein frei.',
  'Stand on the box, lower the free heel to the floor.': 'Auf dem Kasten stehen, die freie Ferse zum Boden senken.',
  'Four counts down, touch without weight.': 'In vier Takten hinab, ohne Gewicht berühren.',
  'Hips level, knee over the second toe.': 'Hüfte waagrecht, Knie über der zweiten Zehe.',
  'Hip drops on the free side.': 'Die Hüfte sinkt auf der freien Seite.',
  'Knee falls inwards.': 'Das Knie fällt nach innen.',
  'Dropping the last bit.': 'Fallen im letzten Stück.',
  'A staple after knee pain: pain up to a mild ache is fine, more is not.':
    'Grundübung nach Knieschmerzen: bis zu leichtem Schmerz in Ordnung, mehr nicht.',
  'Bar across the upper back, one long step forward, back heel up.':
    'Stange auf dem oberen Rücken, ein langer Schritt nach vorn, hintere Ferse oben.',
  'Long stance, hips square to the front.': 'Langer Stand, Hüfte gerade nach vorn.',
  'Straight down; the front heel stays planted.': 'Gerade hinab; die vordere Ferse bleibt stehen.',
  'Weaker leg first, same reps on both.': 'Schwächeres Bein zuerst, auf beiden gleich viele Wiederholungen.',
  'Stance too short, so the front heel lifts.': 'Stand zu kurz, so dass die vordere Ferse abhebt.',
  'Pushing off the back leg.': 'Abstoßen vom hinteren Bein.',
  'Feet on one line and no balance.': 'Füße auf einer Linie und kein Gleichgewicht.',
  'A sore hip flexor on the back leg wants a shorter stance.':
    'Ein gereizter Hüftbeuger am hinteren Bein braucht einen kürzeren Stand.',
  'Laces of the back foot on a bench of knee height, front foot a long step ahead.':
    'Spann des hinteren Fußes auf einer Bank in Kniehöhe, vorderer Fuß einen langen Schritt voraus.',
  'Back foot on the bench only for balance.': 'Hinterer Fuß nur zum Gleichgewicht auf der Bank.',
  'Lean a little forward, load the front hip.': 'Etwas vorlehnen, die vordere Hüfte belasten.',
  'Push through the middle of the front foot.': 'Durch die Mitte des vorderen Fußes drücken.',
  'Back leg does the pushing.': 'Das hintere Bein drückt.',
  'Front knee wanders inwards.': 'Das vordere Knie wandert nach innen.',
  'Bench too high, so the back arches.': 'Bank zu hoch, so dass der Rücken ins Hohlkreuz geht.',
  'Leave it out while the front of the hip or the kneecap is irritated.':
    'Weglassen, solange die Vorderseite der Hüfte oder die Kniescheibe gereizt ist.',
  'Dumbbells at the sides, feet at hip width.': 'Kurzhanteln seitlich, Füße hüftbreit.',
  'Step back long and soft.': 'Lang und weich zurücktreten.',
  'Front shin stays nearly upright.': 'Das vordere Schienbein bleibt fast senkrecht.',
  'Come up by pushing the front foot down.': 'Aufstehen, indem der vordere Fuß nach unten drückt.',
  'A short step that drives the knee over the toes.': 'Ein kurzer Schritt, der das Knie über die Zehen schiebt.',
  'Trunk tips over the front leg.': 'Der Rumpf kippt über das vordere Bein.',
  'Pushing off the foot behind.': 'Abstoßen vom hinteren Fuß.',
  'Easier on the knee than the lunge forwards; shorten the range if it still hurts.':
    'Schonender fürs Knie als der Ausfallschritt nach vorn; den Weg verkürzen, wenn es noch schmerzt.',
  'A steady box, the whole foot on it, dumbbells at the sides.':
    'Ein fester Kasten, der ganze Fuß darauf, Kurzhanteln seitlich.',
  'Box at knee height or a little below.': 'Kasten in Kniehöhe oder etwas darunter.',
  'Stand tall on top as in a running stride.': 'Oben aufrecht stehen wie im Laufschritt.',
  'Hopping off the lower foot.': 'Hüpfen vom unteren Fuß.',
  'Box so high that the hip tips.': 'Kasten so hoch, dass die Hüfte kippt.',
  'Dropping down instead of lowering.': 'Fallen statt Senken.',
  'A lower box takes the strain off a sore kneecap.': 'Ein niedrigerer Kasten entlastet eine gereizte Kniescheibe.',
  'Bell held at the chest, one long step forward, back heel up.':
    'Kettlebell vor der Brust, ein langer Schritt nach vorn, hintere Ferse oben.',
  'Straight down, front heel planted.': 'Gerade hinab, vordere Ferse am Boden.',
  'Weaker leg first.': 'Schwächeres Bein zuerst.',
  'Leaning back to balance the bell.': 'Zurücklehnen zum Ausgleich der Kettlebell.',
  'The stance gets shorter with each rep.': 'Der Stand wird mit jeder Wiederholung kürzer.',
  'Stop where the knee is still comfortable; range grows later.':
    'Aufhören, wo das Knie noch zufrieden ist; der Weg wächst später.',
  'One foot in the middle of the plate, the other on the floor; seat as for two legs.':
    'Ein Fuß in der Mitte der Platte, der andere am Boden; Sitz wie für zwei Beine.',
  'Foot in the middle of the plate.': 'Fuß in der Mitte der Platte.',
  'Knee over the toes all the way.': 'Knie durchweg über den Zehen.',
  'Same depth on both sides.': 'Auf beiden Seiten gleich tief.',
  'Hips turn towards the working leg.': 'Die Hüfte dreht zum arbeitenden Bein.',
  'Cutting the depth on the weaker side.': 'Weniger Tiefe auf der schwächeren Seite.',
  'If one side pinches at the hip, less depth on both.': 'Zwickt eine Seite an der Hüfte, auf beiden weniger tief.',
  'One long step forward, back heel up, dumbbells hanging at the sides.':
    'Ein langer Schritt nach vorn, hintere Ferse oben, Kurzhanteln hängen seitlich.',
  'Long stance, both feet point ahead.': 'Langer Stand, beide Füße zeigen nach vorn.',
  'Straight down until the back knee is nearly on the floor.': 'Gerade hinab, bis das hintere Knie fast am Boden ist.',
  'Front heel stays heavy.': 'Die vordere Ferse bleibt belastet.',
  'Narrow stance, as on a rope.': 'Schmaler Stand wie auf einem Seil.',
  'Weight on the toes of the front foot.': 'Gewicht auf den Zehen des vorderen Fußes.',
  'A good first single-leg lift; begin with half the range if the knee complains.':
    'Eine gute erste einbeinige Übung; mit halbem Weg beginnen, wenn das Knie sich meldet.',
  'Bar across the upper back, room for a long step behind you.':
    'Stange auf dem oberen Rücken, hinten Platz für einen langen Schritt.',
  'Brace, then step.': 'Erst anspannen, dann treten.',
  'Land softly on the ball of the back foot.': 'Weich auf dem Ballen des hinteren Fußes landen.',
  'Drive up through the front heel.': 'Durch die vordere Ferse hochdrücken.',
  'Falling into the step.': 'Fallen in den Schritt.',
  'Trunk folds over the thigh.': 'Der Rumpf klappt über den Oberschenkel.',
  'Only when the dumbbell version is steady; a stumble under a bar is no joke.':
    'Erst wenn die Form mit Kurzhanteln sicher ist; Stolpern unter der Stange ist kein Spaß.',
  'A clear lane of ten metres, dumbbells at the sides.': 'Eine freie Bahn von zehn Metern, Kurzhanteln seitlich.',
  'Each step ends tall on one leg.': 'Jeder Schritt endet aufrecht auf einem Bein.',
  'Back knee kisses the floor.': 'Das hintere Knie tippt den Boden an.',
  'Reps are steps per leg.': 'Wiederholungen sind Schritte je Bein.',
  'Rushing, so that momentum does the work.': 'Hetzen, so dass der Schwung die Arbeit macht.',
  'Stepping onto one line.': 'Treten auf eine Linie.',
  'Makes legs sore for days: not in the week of a race.':
    'Macht tagelang Muskelkater: nicht in der Woche eines Wettkampfs.',
  'Bar across the upper back, box below knee height, in a rack with the safeties up.':
    'Stange auf dem oberen Rücken, Kasten unter Kniehöhe, im Rack mit Sicherung.',
  'Whole foot on the box before you push.': 'Ganzer Fuß auf dem Kasten, bevor gedrückt wird.',
  'Stand tall, then lower in three counts.': 'Aufrecht stehen, dann in drei Takten senken.',
  'Pushing off the floor.': 'Abstoßen vom Boden.',
  'Losing balance on top: less weight, lower box.': 'Gleichgewicht oben verloren: weniger Gewicht, niedrigerer Kasten.',
  'Needs sure footing; take dumbbells when tired.': 'Braucht sicheren Stand; bei Müdigkeit besser Kurzhanteln nehmen.',
  'A steady box below knee height, one bell in each hand or one on the side of the free leg.':
    'Ein fester Kasten unter Kniehöhe, in jeder Hand eine Kettlebell oder eine auf der Seite des freien Beins.',
  'Bells hang still at the sides.': 'Die Kettlebells hängen ruhig seitlich.',
  'Hip high and level on top.': 'Oben die Hüfte hoch und waagrecht.',
  'Swinging the bells to get up.': 'Schwung mit den Kettlebells holen.',
  'Knee falls inwards at the start.': 'Zu Beginn fällt das Knie nach innen.',
  'One dumbbell held at the chest or two at the sides, feet together.':
    'Eine Kurzhantel vor der Brust oder zwei seitlich, Füße zusammen.',
  'Wide step to the side, sit into that hip.': 'Weiter Schritt zur Seite, in diese Hüfte setzen.',
  'The other leg stays straight.': 'Das andere Bein bleibt gestreckt.',
  'Push the floor away to come back.': 'Zurückkommen, indem der Boden weggedrückt wird.',
  'Bending the back instead of the hip.': 'Beugen des Rückens statt der Hüfte.',
  'Heel of the bent leg lifts.': 'Die Ferse des gebeugten Beins hebt ab.',
  'Go carefully with sore adductors: small steps first.': 'Vorsicht bei gereizten Adduktoren: zuerst kleine Schritte.',
};
