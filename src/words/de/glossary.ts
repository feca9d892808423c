import type { TermId } from '../../anatomy/glossary'
import type { TermWords } from '../glossaryWords'

export const glossary: Readonly<Partial<Record<TermId, TermWords>>> = {
  nutation: {
    term: 'Nutation',
    says: 'Das obere Ende des Kreuzbeins nickt gegen die Hüftbeine nach vorn und unten. Die normale Richtung unter Last. Manche Schulen nennen es Flexion des Kreuzbeins, andere Extension.',
    also: ['Flexion des Kreuzbeins', 'Nicken des Kreuzbeins'],
  },
  counternutation: {
    term: 'Gegennutation',
    says: 'Das Nicken in die andere Richtung: Das obere Ende des Kreuzbeins geht gegen die Hüftbeine nach hinten und oben. Hier dieselbe Zahl, negativ.',
    also: ['Kontranutation', 'Extension des Kreuzbeins'],
  },
  pelvicTilt: {
    term: 'Beckenkippung',
    says: 'Das ganze Becken rollt über den Oberschenkeln nach vorn oder hinten. Nicht dasselbe wie Nutation.',
    also: ['Beckenneigung', 'Anteversion', 'Beckenaufrichtung'],
  },
  sacralSlope: {
    term: 'Sakrale Neigung',
    says: 'Wie steil die Deckplatte des Kreuzbeins nach vorn abfällt, gegen die Waagerechte gemessen.',
    also: ['Sacral Slope', 'Kreuzbeinneigung'],
  },
  pelvicIncidence: {
    term: 'Pelvic Incidence',
    says: 'Kippung plus Neigung des Kreuzbeins, auf Röntgenbildern gemessen. Sie ändert sich nur, wenn sich das Kreuzbein im Becken bewegt.',
  },
  lordosis: {
    term: 'Lendenlordose',
    says: 'Die hohle Krümmung des unteren Rückens, als Winkel zwischen dem ersten Lendenwirbel und dem Kreuzbein.',
    also: ['Hohlkreuz', 'Lordose'],
  },
  torsion: {
    term: 'Torsion',
    says: 'Ungleiche Bewegung der beiden Iliosakralgelenke: Kreuzbein oder Becken verdrehen sich.',
  },
  formClosure: { term: 'Formschluss', says: 'Ein Gelenk hält durch seine Form: Keil, Leisten und Rinnen.' },
  forceClosure: { term: 'Kraftschluss', says: 'Ein Gelenk hält, weil Muskeln und Bänder es zusammenpressen.' },
  hipAngle: {
    term: 'Hüftwinkel',
    says: 'Wie weit der Oberschenkel gegen sein eigenes Hüftbein gebeugt ist. Ein um 90° angehobener Oberschenkel beugt die Hüfte um weniger: Das Becken rollt mit nach hinten.',
    also: ['Hüftbeugung', 'Hüftflexion'],
  },
  adduction: {
    term: 'Adduktion',
    says: 'Den Oberschenkel an den anderen heran und über ihn hinweg führen. Abduktion ist dieselbe Zahl, negativ.',
    also: ['Heranführen', 'Abduktion', 'Abspreizen'],
  },
  momentArm: {
    term: 'Hebelarm',
    says: 'Abstand der Zuglinie von der Drehachse. Er entscheidet über Richtung und Hebelwirkung.',
    also: ['Momentarm'],
  },
  moment: {
    term: 'Moment',
    says: 'Drehwirkung einer Kraft: Kraft mal Hebelarm, in Newtonmetern.',
    also: ['Drehmoment'],
  },
  strain: { term: 'Dehnung', says: 'Längenänderung als Anteil der Länge.' },
  tone: { term: 'Tonus', says: 'Wie weit ein Muskel in Ruhe angeschaltet ist, als Anteil der vollen Aktivierung.' },
  activation: { term: 'Aktivierung', says: 'Wie weit ein Muskel angeschaltet ist, von 0 bis 1.' },
  pcsa: {
    term: 'PCSA',
    says: 'Physiologischer Querschnitt: das Maß für die Größe, das vorhersagt, wie stark ein Muskel ziehen kann.',
    also: ['physiologischer Querschnitt'],
  },
  sacrum: { term: 'Kreuzbein', says: 'Schildförmiger Knochen am unteren Ende der Wirbelsäule.', latin: 'Os sacrum' },
  promontory: {
    term: 'Promontorium',
    says: 'Vordere Lippe der Deckplatte des Kreuzbeins.',
    latin: 'Promontorium',
  },
  lumbosacralJoint: {
    term: 'Lumbosakralgelenk',
    says: 'Gelenk L5/S1; hier erreicht der Zug des Psoas das Kreuzbein.',
    latin: 'Junctura lumbosacralis',
  },
  sacroiliacJoint: {
    term: 'Iliosakralgelenk',
    says: 'Gelenk zwischen Kreuzbein und Darmbein.',
    latin: 'Articulatio sacroiliaca',
    also: ['ISG', 'Kreuz-Darmbein-Gelenk'],
  },
  sacrotuberous: {
    term: 'Ligamentum sacrotuberale',
    says: 'Vom Kreuzbein zum Sitzbeinhöcker; es bremst die Nutation.',
  },
  psoasMajor: {
    term: 'Psoas major',
    says: 'Langer Muskel von der Lendenwirbelsäule zum Oberschenkel.',
    latin: 'Musculus psoas major',
    also: ['Großer Lendenmuskel'],
  },
  piriformis: {
    term: 'Piriformis',
    says: 'Birnenförmiger tiefer Gesäßmuskel.',
    latin: 'Musculus piriformis',
    also: ['Birnenförmiger Muskel'],
  },
  pelvicFloor: {
    term: 'Beckenboden',
    says: 'Muskelschale unter dem Becken; er kann das Kreuzbein in die Gegennutation ziehen.',
    latin: 'Diaphragma pelvis',
  },
}
