import type { Retold } from '../retold.ts';

/** German of how to deadlift, thrust and bridge. */
export const HINGES: Retold = {
  'Feet at hip width under the bar, hands just outside the legs, back flat.':
    'Füße hüftbreit unter der Stange, Hände knapp außerhalb der Beine, flacher Rücken.',
  'Bar over mid-foot, pull the slack out first.': 'Stange über der Fußmitte, erst Spannung aufnehmen.',
  'Push the floor away; bar close to the legs.': 'Den Boden wegdrücken; Stange nah an den Beinen.',
  'Set it down under control, then reset.': 'Kontrolliert absetzen, dann neu ansetzen.',
  'The bar drifts away from the shins.': 'Die Stange driftet von den Schienbeinen weg.',
  'Jerking the bar off the floor.': 'Reißen der Stange vom Boden.',
  'Leaning back at the top.': 'Oben zurücklehnen.',
  'Not with an acute back; a trap bar or blocks under the plates are the way back in.':
    'Nicht bei akutem Rücken; Trap-Bar oder Blöcke unter den Scheiben sind der Weg zurück.',
  'Take the bar from a rack or from the top of a deadlift, feet at hip width.':
    'Stange aus dem Rack oder oben aus dem Kreuzheben nehmen, Füße hüftbreit.',
  'Hips back, shins upright, knees soft.': 'Hüfte zurück, Schienbeine senkrecht, Knie weich.',
  'Bar slides down the thighs to mid-shin.': 'Die Stange gleitet die Oberschenkel hinab bis zur Schienbeinmitte.',
  'Stop where the hamstrings stop you.': 'Aufhören, wo die Beinrückseite bremst.',
  'Ribs down as you stand.': 'Beim Aufrichten Rippen nach unten.',
  'Squatting it: the knees go forward.': 'Kniebeuge daraus machen: Die Knie gehen nach vorn.',
  'Rounding to reach lower.': 'Runder Rücken, um tiefer zu kommen.',
  'The bar swings away from the thighs.': 'Die Stange schwingt von den Oberschenkeln weg.',
  'A fresh hamstring strain wants weeks of bridges and curls before this.':
    'Eine frische Zerrung der Beinrückseite braucht davor Wochen mit Brücken und Beinbeugen.',
  'Stand in the middle of the frame, high handles up if the hips are stiff.':
    'In der Mitte des Rahmens stehen, bei steifer Hüfte die hohen Griffe oben.',
  'Stand in the middle, hands level.': 'In der Mitte stehen, Hände auf einer Höhe.',
  'Push through the whole foot.': 'Durch den ganzen Fuß drücken.',
  'Lock out tall, do not lean back.': 'Aufrecht strecken, nicht zurücklehnen.',
  'Hips too low, as in a squat.': 'Hüfte zu tief, wie bei der Kniebeuge.',
  'Bar tips because the hands are off centre.': 'Die Stange kippt, weil die Hände nicht mittig greifen.',
  'The kindest heavy pull for the back; high handles make it kinder still.':
    'Der rückenfreundlichste schwere Zug; hohe Griffe machen ihn noch freundlicher.',
  'Bench at the height of the shoulder blades, padded bar across the hips, feet flat.':
    'Bank auf Höhe der Schulterblätter, gepolsterte Stange über der Hüfte, Füße flach.',
  'Shoulder blades on the bench edge, chin tucked.': 'Schulterblätter an der Bankkante, Kinn zur Brust.',
  'Shins upright at the top.': 'Oben stehen die Schienbeine senkrecht.',
  'Finish with the glutes, not with the lower back.': 'Mit dem Gesäß enden, nicht mit dem unteren Rücken.',
  'Arching the lower back to get higher.': 'Hohlkreuz, um höher zu kommen.',
  'Feet too near or too far.': 'Füße zu nah oder zu weit.',
  'Chin up, ribs flared.': 'Kinn hoch, Rippen abgestellt.',
  'Easy on the knee; pad the bar well over the front of the hips.':
    'Schont das Knie; die Stange vorn an der Hüfte gut polstern.',
  'Set up as for the back squat, with half the load or less.':
    'Aufbau wie bei der Kniebeuge, mit der halben Last oder weniger.',
  'Bar on the upper back as in the squat.': 'Stange auf dem oberen Rücken wie bei der Kniebeuge.',
  'Hips back until the trunk is nearly level.': 'Hüfte zurück, bis der Rumpf fast waagrecht ist.',
  'Soft knees, long back.': 'Weiche Knie, langer Rücken.',
  'Rounding under the bar.': 'Runder Rücken unter der Stange.',
  'Squatting it.': 'Kniebeuge daraus machen.',
  'Loading it like a deadlift.': 'Laden wie beim Kreuzheben.',
  'Not with any back trouble: the long lever is all on the spine.':
    'Nicht bei Rückenproblemen: Der lange Hebel liegt ganz auf der Wirbelsäule.',
  'Pins or blocks so that the bar lies a hand below the kneecap.':
    'Ablage oder Blöcke so, dass die Stange eine Handbreit unter der Kniescheibe liegt.',
  'Bar just below the knee.': 'Stange knapp unter dem Knie.',
  'Pull the slack out, then stand.': 'Spannung aufnehmen, dann aufstehen.',
  'Lower it quietly to the pins.': 'Leise auf die Ablage senken.',
  'Hitching the bar up the thighs.': 'Die Stange die Oberschenkel hinaufruckeln.',
  'Far more weight than the back can hold.': 'Weit mehr Gewicht, als der Rücken halten kann.',
  'Less bend for a stiff back, but more weight: raise it slowly.':
    'Weniger Beugung für einen steifen Rücken, aber mehr Gewicht: langsam steigern.',
  'On the back, one heel close to the seat, the other knee held to the chest.':
    'Auf dem Rücken, eine Ferse nah am Gesäß, das andere Knie an der Brust gehalten.',
  'Heel close, other knee to the chest.': 'Ferse nah, anderes Knie zur Brust.',
  'Push the heel down until the hip is straight.': 'Ferse nach unten drücken, bis die Hüfte gestreckt ist.',
  'Hips level; pause on top.': 'Hüfte waagrecht; oben halten.',
  'Arching the back at the top.': 'Oben ins Hohlkreuz gehen.',
  'The free hip drops.': 'Die freie Hüfte sinkt.',
  'Cramp in the hamstring: heel nearer, push the floor away.':
    'Krampf in der Beinrückseite: Ferse näher, den Boden wegdrücken.',
  'Kneel on a pad, ankles held by a partner or under a bench.':
    'Auf einem Polster knien, Knöchel von jemandem oder unter einer Bank gehalten.',
  'Straight line from knee to ear.': 'Gerade Linie vom Knie bis zum Ohr.',
  'Fall as slowly as you can.': 'So langsam wie möglich fallen.',
  'Catch yourself, push back up.': 'Abfangen, zurückdrücken.',
  'Bending at the hip.': 'Beugen in der Hüfte.',
  'Falling from half way.': 'Fallen ab der Hälfte.',
  'Too many in the first week.': 'Zu viele in der ersten Woche.',
  'Very sore at first: two sets of three, and never within four days of a race.':
    'Anfangs starker Muskelkater: zwei Sätze mit drei, und nie in den vier Tagen vor einem Wettkampf.',
  'On the back, heel so far out that the knee is only just bent.':
    'Auf dem Rücken, Ferse so weit weg, dass das Knie nur eben gebeugt ist.',
  'Heel so far out that the knee is nearly straight.': 'Ferse so weit weg, dass das Knie fast gestreckt ist.',
  'Push the heel down, hips level.': 'Ferse nach unten drücken, Hüfte waagrecht.',
  'Hips sink on the free side.': 'Die Hüfte sinkt auf der freien Seite.',
  'Bending the knee to make it easy.': 'Das Knie beugen, um es leicht zu machen.',
  'Builds up the hamstring after a strain: both legs first.':
    'Baut die Beinrückseite nach einer Zerrung auf: zuerst beide Beine.',
  'On the back, feet flat at hip width, heels near the seat.':
    'Auf dem Rücken, Füße flach und hüftbreit, Fersen nah am Gesäß.',
  'Push the heels down, roll up to straight hips.': 'Fersen nach unten drücken, aufrollen bis zur gestreckten Hüfte.',
  'Squeeze the glutes, pause two counts.': 'Gesäß anspannen, zwei Takte halten.',
  'Arching the back instead of lifting the hips.': 'Hohlkreuz statt die Hüfte zu heben.',
  'Pushing from the toes.': 'Drücken aus den Zehen.',
  'Suits almost everybody, also early after an injury.': 'Passt für fast alle, auch früh nach einer Verletzung.',
  'On the back on a smooth floor, a towel or socks under the heels.':
    'Auf dem Rücken auf glattem Boden, Handtuch oder Socken unter den Fersen.',
  'Hips up, heels on a towel on a smooth floor.': 'Hüfte hoch, Fersen auf einem Handtuch auf glattem Boden.',
  'Slide out in four counts.': 'In vier Takten hinausgleiten.',
  'Pull the heels back, hips stay high.': 'Fersen zurückziehen, die Hüfte bleibt hoch.',
  'Hips sink as the legs go out.': 'Die Hüfte sinkt, wenn die Beine hinausgehen.',
  'Rushing the way out.': 'Hetzen auf dem Weg hinaus.',
  'Only the way out at first if a hamstring is tender.': 'Bei empfindlicher Beinrückseite zuerst nur der Weg hinaus.',
  'Dumbbells in front of the thighs, feet at hip width.': 'Kurzhanteln vor den Oberschenkeln, Füße hüftbreit.',
  'Dumbbells stay close to the legs.': 'Die Kurzhanteln bleiben nah an den Beinen.',
  'Hips go back before anything goes down.': 'Die Hüfte geht zurück, bevor etwas hinabgeht.',
  'Long spine from head to tail.': 'Lange Wirbelsäule vom Kopf bis zum Steißbein.',
  'Arms reach forward.': 'Die Arme greifen nach vorn.',
  'Looking up and breaking the neck’s line.': 'Aufschauen und den Nacken abknicken.',
  'Less range first if a hamstring pulls.': 'Zieht die Beinrückseite, zuerst weniger Weg.',
  'A dumbbell in the hand opposite the standing leg, a wall in reach while you learn.':
    'Eine Kurzhantel in der Hand gegenüber dem Standbein, zum Lernen eine Wand in Reichweite.',
  'Hips face the floor all the way.': 'Die Hüfte zeigt durchweg zum Boden.',
  'Free leg and back move as one line.': 'Freies Bein und Rücken bewegen sich als eine Linie.',
  'Soft knee, quiet foot.': 'Weiches Knie, ruhiger Fuß.',
  'The free hip opens to the side.': 'Die freie Hüfte dreht zur Seite auf.',
  'Bending the back for depth.': 'Beugen des Rückens für mehr Tiefe.',
  'Fighting for balance with a weight that is too heavy.': 'Kampf ums Gleichgewicht mit zu schwerem Gewicht.',
  'Hold on to something rather than lose the line.': 'Lieber festhalten, als die Linie zu verlieren.',
  'Bell between the ankles, feet a little wider than the hips.':
    'Kettlebell zwischen den Knöcheln, Füße etwas breiter als die Hüfte.',
  'Bell between the ankles.': 'Kettlebell zwischen den Knöcheln.',
  'Hinge, do not squat.': 'Aus der Hüfte beugen, nicht in die Kniebeuge.',
  'Stand up fast.': 'Schnell aufstehen.',
  'Squatting down to the bell.': 'In die Kniebeuge zur Kettlebell.',
  'Arms pull.': 'Die Arme ziehen.',
  'A first hinge for almost everybody; set the bell on a block if the floor is far.':
    'Eine erste Hüftbeuge für fast alle; ist der Boden weit, die Kettlebell auf einen Block stellen.',
  'Back to a low cable, rope between the legs, two steps out.':
    'Rücken zum tiefen Kabel, Seil zwischen den Beinen, zwei Schritte weg.',
  'Walk out until the cable is tight.': 'Weggehen, bis das Kabel gespannt ist.',
  'Hips back, arms are only ropes.': 'Hüfte zurück, die Arme sind nur Seile.',
  'Stand up with the glutes.': 'Mit dem Gesäß aufrichten.',
  'Pulling with the arms.': 'Ziehen mit den Armen.',
  'Squatting instead of hinging.': 'Kniebeuge statt Hüftbeuge.',
  'Light on the spine and a good hinge when a bar is not allowed.':
    'Leicht für die Wirbelsäule und eine gute Hüftbeuge, wenn keine Stange erlaubt ist.',
  'Knee in line with the axle of the machine, pad just above the heel.':
    'Knie auf der Achse der Maschine, Polster knapp über der Ferse.',
  'Hips stay on the pad.': 'Die Hüfte bleibt am Polster.',
  'Hips lift off the pad.': 'Die Hüfte hebt vom Polster ab.',
  'Letting the weight drop.': 'Das Gewicht fallen lassen.',
  'After a hamstring strain begin light and slow, on both sides alike.':
    'Nach einer Zerrung der Beinrückseite leicht und langsam beginnen, auf beiden Seiten gleich.',
  'Bell on the floor by the standing foot, soft knee.': 'Kettlebell am Boden neben dem Standfuß, weiches Knie.',
  'Bell in the hand opposite the standing leg.': 'Kettlebell in der Hand gegenüber dem Standbein.',
  'Hips twist open.': 'Die Hüfte dreht auf.',
  'Reaching with a round back.': 'Greifen mit rundem Rücken.',
  'Fingertips on a wall keep it honest while you learn.': 'Fingerspitzen an der Wand halten es beim Lernen sauber.',
  'Shoulder blades on the bench edge, a pad under the dumbbell.':
    'Schulterblätter an der Bankkante, ein Polster unter der Kurzhantel.',
  'One dumbbell across the hips, hold it there.': 'Eine Kurzhantel über der Hüfte festhalten.',
  'Shins upright on top.': 'Oben stehen die Schienbeine senkrecht.',
  'Finish with the glutes.': 'Mit dem Gesäß enden.',
  'Arching the back.': 'Ins Hohlkreuz gehen.',
  'Half reps when it gets heavy.': 'Halbe Wiederholungen, wenn es schwer wird.',
  'Easy on the knee; the way in before the barbell.': 'Schont das Knie; der Einstieg vor der Langhantel.',
  'Bell an arm’s length in front, feet wider than the hips.':
    'Kettlebell eine Armlänge voraus, Füße breiter als die Hüfte.',
  'Hike the bell back, snap the hips.': 'Kettlebell nach hinten ziehen, Hüfte schnappen lassen.',
  'Arms are ropes.': 'Die Arme sind Seile.',
  'Tall on top, bell at chest height.': 'Oben aufrecht, Kettlebell auf Brusthöhe.',
  'Squatting the bell up.': 'Die Kettlebell aus der Kniebeuge heben.',
  'Lifting with the shoulders.': 'Heben mit den Schultern.',
  'Power, not heavy strength; leave it out with a cranky back.':
    'Schnellkraft, keine schwere Kraft; bei empfindlichem Rücken weglassen.',
  'Feet under the rollers, hips free to bend over the pad.':
    'Füße unter den Rollen, die Hüfte kann über das Polster beugen.',
  'Pad below the hip bones.': 'Polster unterhalb der Hüftknochen.',
  'Fold at the hips, come up to a straight line.': 'In der Hüfte beugen, bis zur geraden Linie hochkommen.',
  'Hold a plate when ten are easy.': 'Eine Scheibe halten, wenn zehn leicht fallen.',
  'Bending backwards at the top.': 'Oben nach hinten überstrecken.',
  'Swinging up.': 'Hochschwingen.',
  'Stop at the straight line; past it the back only gets squeezed.':
    'Bei der geraden Linie aufhören; dahinter wird der Rücken nur gestaucht.',
};
