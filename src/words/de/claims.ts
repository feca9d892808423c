import type { ClaimId, Grade } from '../../anatomy/claims'
import type { ClaimWords } from '../claimWords'

export const grades: Readonly<Record<Grade, { readonly word: string; readonly means: string }>> = {
  supported: { word: 'Belegt', means: 'Gesicherte Anatomie, oder Studien stimmen überein' },
  contested: { word: 'Umstritten', means: 'Plausibel. Die Belege sind gemischt, indirekt oder aus Modellen' },
  unsupported: {
    word: 'Nicht belegt',
    means: 'Kein direkter Beleg gefunden, oder die Belege weisen in eine andere Richtung',
  },
  metaphor: { word: 'Bild', means: 'Ein Bild zum Denken, keine Prüfung' },
}

/** Of the first screen and of lesson 4. */
export const claims: Readonly<Partial<Record<ClaimId, ClaimWords>>> = {
  psoasNotOnSacrum: {
    text: 'Die Fasern des Psoas major setzen nicht am Kreuzbein an; was sie dort bewirken, geht durch die Lendenwirbelsäule.',
    found:
      'Sie verlaufen von T12-L5 zum kleinen Rollhügel und ziehen vor dem Iliosakralgelenk vorbei. Ein Kapitel für Therapeuten lässt den Psoas unterwegs über seine Faszie am Gelenk ansetzen: eine Behauptung, die man im Unterricht hört; eine Präparation dazu wurde nicht gelesen.',
    wouldChange: 'Eine Präparationsreihe mit Psoaszügen am Kreuzbein oder eine, die seine Faszie am Gelenk belastet.',
  },
  psoasLordosis: {
    text: 'Ein kürzerer Psoas vertieft die Lendenlordose.',
    found:
      'Dagegen: Bei 23 Männern gab eine Dehnung der Hüfte 2,6° und nahm der Beckenkippung 1,2°; keine Lordose änderte sich, und was sich änderte, ging nicht zusammen. Nach operativer Verlängerung des Psoas bei spastischer Diplegie (24 von 73 Menschen) bewegte sich das Becken beim Gehen kaum. Bei 25 Erwachsenen gingen Hüftstreckung und Lordose, bei 90 Kippung und Lordose nicht zusammen. Dafür: Bei 60 Männern ging ein kürzerer Iliopsoas schwach mit tieferer Lordose einher. Präparationen finden sehr kleine Momente, oben streckend, unten beugend; nach einer späteren Lesart halten dieselben Züge die Krümmung.',
    wouldChange:
      'Die Lordose vor und nach einer bekannten, bleibenden Längenänderung des Psoas an gesunden Menschen, mit einem Vergleich.',
  },
  psoasNutation: {
    text: 'Ein kürzerer Psoas lässt das Kreuzbein nach vorn nicken (Nutation).',
    found:
      'Das Vorzeichen passt zur Mechanik, wenn der Zug bei L5/S1 weitergegeben wird. Eine Studie zu Psoasspannung und Nutation, an Menschen oder Präparaten, wurde nicht gefunden.',
    wouldChange: 'Eine Präparat- oder Markerstudie zu Psoaslast und Bewegung des Kreuzbeins.',
  },
  psoasBigger: {
    text: 'Der Psoas ist größer und stärker als der Piriformis.',
    found:
      'Querschnitte von 5,45 und 2,17 cm², etwa das 2,5-Fache, gemessen in verschiedenen Labors und Körpern. Die Bündel des Psoas, mit denen dieses Modell rechnet, ergeben zusammen 14,6 cm²: Das Verhältnis hängt davon ab, wessen Körper gemessen wurden.',
    wouldChange: 'Beide Muskeln, in denselben Körpern gemessen.',
  },
  iliacusOpposes: {
    text: 'Der Iliacus zieht am Hüftbein, der Psoas an der Wirbelsäule: Am Iliosakralgelenk können sie gegeneinander wirken.',
    found:
      'Ein Hüftbein, das sich unter einem ruhenden Kreuzbein nach vorn dreht, ist relative Gegennutation. Eine Übersicht führt ein passendes EMG an.',
    wouldChange: 'Bewegung im Iliosakralgelenk unter getrennter Last von Iliacus und Psoas.',
  },
  piriformisCounternutates: {
    text: 'Der Piriformis zieht das Kreuzbein zurück (Gegennutation).',
    found:
      'Das Vorzeichen hängt davon ab, wo Verlauf und Achse angenommen werden. Der nächste Versuch: Nachgeahmte Spannung des Beckenbodens drehte das Kreuzbein in 18 Becken zurück.',
    wouldChange: 'Eine Präparatstudie, die den Piriformis selbst belastet.',
  },
  tugOfWar: {
    text: 'Psoas und Piriformis liegen im Tauziehen um das Kreuzbein.',
    found:
      'Gewicht, Gelenk und Bänder, Gluteus maximus, Multifidus und Beckenboden ziehen auch. In diesem Modell halten Gelenk und Bänder das meiste; ob Gewicht oder Psoas das Kreuzbein mehr dreht, hängt davon ab, wie kurz der Psoas ist, und der Piriformis kommt weit hinter beiden, wenn ihm nicht gesagt wird, dass er antworten soll.',
    wouldChange: 'Eine Messung, welchen Teil der Gelenklast diese beiden tragen.',
  },
  piriformisReactive: {
    text: 'Der Piriformis reagiert stark auf das, was am Iliosakralgelenk geschieht.',
    found:
      'Reizung des Gelenks ließ bei Schweinen andere Muskeln feuern; Gelenkschmerz ändert bei Menschen das Timing der Hüftmuskeln. Der Piriformis selbst wurde mit Drähten bei Anspannungen und Bewegungen der Hüfte abgeleitet (10 und 11 Menschen), nie unter Belastung des Gelenks.',
    wouldChange: 'Ein EMG des Piriformis, während das Gelenk belastet wird.',
  },
  sacroiliacSmall: {
    text: 'Die Bewegung im Iliosakralgelenk beträgt im Einbeinstand etwa ein halbes Grad und nie mehr als wenige Grad.',
    found:
      'Marker, bei 11 Patientinnen und Patienten implantiert: etwa 0,5° in jedem Gelenk, kein Unterschied zwischen beiden; ältere Markerstudien, aus zweiter Hand, höchstens 3,6° und 2 mm. Vom Liegen zum Stehen, im MRT bei 19 gesunden Menschen: 0,9 ± 0,7° bei Männern, 1,7 ± 0,8° bei Frauen. Eine Übersicht gemischter Methoden nennt bis zu 8°.',
    wouldChange: 'Markerstudien, die mehr finden.',
  },
  nutationNormal: {
    text: 'Nutation ist die normale Richtung des Kreuzbeins unter Last, kein Fehler.',
    found:
      'Vom Liegen zum Stehen nahm sie bei zehn gesunden Männern um 0,9 ± 0,7° zu, bei neun gesunden Frauen um 1,7 ± 0,8°. Bei 101 Patienten war der Winkel des Beckens über das Gelenk im Stehen größer als im Liegen, bei 30 mit Spondylitis ankylosans nicht. Sie ist als stabile Stellung beschrieben; das lange hintere Iliosakralband wird dabei schlaffer.',
    wouldChange: 'Belege, dass weniger Nutation unter Last besser ist.',
  },
  nutationNotTilt: {
    text: 'Nutation und Beckenkippung nach vorn sind verschiedene Bewegungen.',
    found:
      'Die Kippung dreht das ganze Becken über den Oberschenkeln, die Nutation das Kreuzbein gegen die Hüftbeine. Beim Zusammensinken wurde beides getrennt aufgezeichnet: Das Becken drehte nach hinten, und das Kreuzbein ging zwischen den Hüftbeinen in Gegennutation.',
    wouldChange: 'Nichts: So werden die Wörter gebraucht.',
  },
  ligamentsResist: {
    text: 'Ligamentum sacrotuberale und Ligamentum sacrospinale bremsen die Nutation.',
    found:
      'Das Gewicht kippt das obere Ende des Kreuzbeins nach vorn; die beiden Bänder hindern das untere daran, nach oben zu schwingen. Wie viel sie tragen, ist offen: An 13 frischen Becken durchtrennt, zählten sie für die Stabilität des ganzen Rings wenig.',
    wouldChange: 'Für die Richtung wohl nichts.',
  },
  gluteusAtJoint: {
    text: 'Der Gluteus maximus überquert das Iliosakralgelenk und presst es zusammen.',
    found: 'Ein Teil seiner Fasern entspringt am Kreuzbein; die Kraft über das Gelenk ist berechnet.',
    wouldChange: 'Gemessener Druck im Gelenk unter Last des Gluteus an Menschen.',
  },
  cheapestAnswer: {
    text: 'Mit dem kleinsten Aufwand hält der Gluteus maximus das Kreuzbein gegen einen kurzen Psoas, dann der Beckenboden; der Piriformis kommt zuletzt.',
    found:
      'Eine Vorhersage dieses Modells; gemessen hat es niemand. Soll das Kreuzbein bleiben, wo es war, bei beidseits 15 % kürzerem Psoas und der kleinsten Summe aus Querschnitt × Aktivierung², so arbeiten der Gluteus maximus mit 10 %, der Coccygeus mit 20 % und der Piriformis mit 8 %: 7,7, 1,2 und 0,8 N·m. Der Gluteus maximus streckt aber die Hüfte: Das Becken kippt um 2,7° zurück. Darf es um höchstens 1° kippen, sinkt der Gluteus auf 4 %, und Coccygeus (68 %) und Piriformis (25 %) übernehmen; der Piriformis allein bräuchte 87 %. Aufwand ist eine Vermutung darüber, wie ein Körper wählt, und die Kraft des Coccygeus ist geschätzt, nicht gemessen. Andere ließen ein Modell die Muskeln nach der kleinsten Scherung des Gelenks wählen; das ist eine andere Frage (Pel 2008, Zusammenfassung gelesen).',
    wouldChange:
      'Ableitungen aller drei an stehenden Menschen, mit kurzem und langem Psoas, oder ein anderes Maß für Aufwand.',
  },
  pelvicFloorCounternutates: {
    text: 'Der Beckenboden kann das Kreuzbein zurückziehen.',
    found:
      'Nachgeahmte Spannung drehte das Kreuzbein in 18 fixierten Becken zurück. Ein Modell von 2008 teilt die Rückenmuskeln in zwei, einen Teil an den Hüftbeinen und einen am Kreuzbein; dort kann der Multifidus das Kreuzbein in Nutation drehen und der Beckenboden dagegenhalten.',
    wouldChange: 'Dasselbe an lebenden Menschen.',
  },
  storyRule: {
    text: 'In diesem Modell antwortet der Piriformis, weil es ihm gesagt wurde: eine Regel der Geschichte, kein Befund.',
    found:
      'Eine Ableitung des Piriformis gegen die Bewegung des Kreuzbeins wurde nicht gefunden; bei Anspannungen der Hüfte wurde er abgeleitet. Ein Modell, dem man eine Regel gibt, gibt diese Regel zurück: Wie gelehrt arbeitet der Piriformis, wenn Psoas beidseits 20 % kürzer ist, mit 53 % und zieht mit 103 N; wie gemessen mit 2 % und 6 N. Zum Vergleich: Der höchste Gipfel in 13 Übungen von 10 Menschen lag bei 36 ± 26 % einer maximalen Anspannung, in der einbeinigen Brücke (Giphart 2012, Zusammenfassung gelesen). Ein Anteil am EMG ist nicht ganz einer an der Aktivierung, aber die Geschichte verlangt im ruhigen Stand mehr.',
    wouldChange: 'Ableitungen des Piriformis, während das Gelenk belastet wird.',
  },
  lastingNeedsBoth: {
    text: 'Arbeit an der schmerzenden Stelle allein hält nie an; das Paar muss gemeinsam Länge zurückgewinnen.',
    found:
      'Ein langfristiger Vergleich wurde nicht gefunden. Nach Manipulation änderten sich Tests, die Stellung der Knochen nicht.',
    wouldChange: 'Ein langfristiger Vergleich der beiden Wege.',
  },
}
