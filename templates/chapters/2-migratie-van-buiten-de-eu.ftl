# Migratie van buiten de EU {#migratie-van-buiten-de-eu}

Mensen uit landen buiten de EU kunnen om uiteenlopende redenen in Nederland gaan wonen: voor werk of studie, om
zich bij familie te voegen, om humanitaire redenen of in het kader van culturele uitwisseling. Dat heet regulier
verblijf, en daarover gaat dit hoofdstuk. Duurt het verblijf langer dan ${feit("verblijf-zonder-vergunning")} maanden,
dan is een ${term("verblijfsvergunning-regulier", "verblijfsvergunning regulier")} (VVR) vereist. Komt iemand om te
werken, dan is daarnaast in de regel een tewerkstellingsvergunning (TWV) nodig; de werkgever vraagt die aan.

<@kader "Belangrijke ontwikkelingen in ${jaar}">

- Bij de IND zijn ${waarde("aanvragen-regulier.totaal")} aanvragen voor een verblijfsvergunning regulier ingediend.
  Vergeleken met ${vorigjaar} is dat aantal ${ontwikkeling("aanvragen-regulier.totaal")}.
- Er zijn ${waarde("twv-en-gvva.twv")} tewerkstellingsvergunningen verleend; hun aantal is
  ${ontwikkeling("twv-en-gvva.twv")}.

<@duiding "belangrijke-ontwikkelingen"/>

</@kader>

## Vergelijken van Europese en nationale gegevens {-}

De Staat van Migratie beschrijft migratie zowel voor de EU als voor Nederland. De cijfers daarover komen uit
verschillende bronnen en zijn niet zonder meer naast elkaar te leggen.

De cijfers over de EU zijn afkomstig van Eurostat. Volgens Europese afspraken deelt Eurostat migranten in naar gezin,
arbeid, studie en overige redenen.

De Nederlandse cijfers volgen de indeling van het Modern Migratiebeleid (MoMi). Die indeling is voor dit rapport zo
ver mogelijk herleid tot de Europese categorieën, zodat beide beelden op elkaar lijken. Twee verschillen blijven over:

- De nationale cijfers gaan over ingediende aanvragen en over beslissingen. Hoeveel aanvragen zijn ingewilligd staat
  er niet in als aantal, maar als percentage. Eurostat telt de ingediende aanvragen en de verleende vergunningen.
- Eurostat telt ook vergunningen mee die pas na een bezwaarprocedure zijn verleend.

## Reguliere migratie van buiten de EU naar EU-lidstaten {#naar-eu-lidstaten}

In ${vorigjaar} telde de EU-27 ${feit("eu-immigratie", -1)} immigranten uit de rest van de wereld. In hetzelfde jaar
vertrokken ${feit("eu-emigratie", -1)} personen uit de EU naar een land daarbuiten. Het migratiesaldo van de EU kwam
daarmee op ${feit("eu-migratiesaldo", -1)} personen.

Asiel niet meegerekend, verleenden de lidstaten in ${vorigjaar} samen ${feit("eu-eerste-verblijfsvergunningen", -1)}
eerste verblijfsvergunningen. In ${figuur("eerste-verblijfsvergunningen-bevolking")} is het aantal per land afgezet
tegen de bevolking.<@noot>Over ${jaar} had Eurostat bij het schrijven van deze editie nog geen cijfers gepubliceerd.</@noot>

<@figuur "eerste-verblijfsvergunningen-bevolking"/>

<@duiding "eerste-verblijfsvergunningen-bevolking"/>

## Reguliere migratie van buiten de EU naar Nederland {#naar-nederland}

### Immigratie en emigratie {#immigratie-en-emigratie}

Het CBS houdt bij hoeveel mensen zich in Nederland vestigen en hoeveel er vertrekken. Het maakt daarvoor gebruik van
de Basisregistratie Personen (BRP). Een gemeente schrijft iemand als ${term("ingezetene")} in wanneer die persoon naar
verwachting ten minste ${feit("brp-verwacht-verblijf")} maanden in Nederland zal zijn. Asielzoekers en
vergunninghouders komen in de BRP nadat zij meer dan ${feit("brp-verblijf-asiel")} maanden in het land zijn.

In ${vorigjaar} kwamen ${waarde("immigratie-emigratie-niet-europees.immigratie")} personen met een niet-Europese
nationaliteit naar Nederland (${figuur("immigratie-emigratie-niet-europees")}).<@noot>Het CBS beschikte bij het
schrijven van deze editie nog niet over cijfers van ${jaar}.</@noot> Het aantal vertrekkers uit deze groep bedroeg
${waarde("immigratie-emigratie-niet-europees.emigratie")}. Het verschil tussen beide, het migratiesaldo, was
${waarde("immigratie-emigratie-niet-europees.saldo")}; een jaar eerder was het
${waarde("immigratie-emigratie-niet-europees.saldo", -1)}. Een positief saldo betekent dat er meer mensen kwamen dan
gingen.

<@figuur "immigratie-emigratie-niet-europees"/>

<@duiding "immigratie-emigratie-niet-europees"/>

### Aantal aangevraagde en afgegeven verblijfsvergunningen regulier {#verblijfsvergunningen-regulier}

Wie van buiten de EU komt en langer dan ${feit("verblijf-zonder-vergunning")} maanden in Nederland wil blijven, moet
een verblijfsvergunning hebben. De meeste nationaliteiten hebben bovendien een machtiging tot voorlopig verblijf (mvv)
nodig om te mogen inreizen; zij wachten de beslissing op hun aanvraag in het buitenland af. In ${jaar} gold dat voor
${feit("aanvragen-regulier-mvv-plichtig")} van de aanvragen. Hoe de
aanvraagprocedure verloopt, staat stap voor stap in ${bijlage("procesbeschrijvingen")}.

In ${jaar} ontving de IND ${waarde("aanvragen-regulier.totaal")} aanvragen voor een reguliere verblijfsvergunning. Ten
opzichte van ${vorigjaar} is het totaal ${ontwikkeling("aanvragen-regulier.totaal")}. De aanvragen vallen in vijf
groepen: familie en gezin, arbeid, kennis en talent, studie en overig. De aanvragen
per groep staan in ${figuur("aanvragen-regulier")}, de beslissingen en het percentage inwilligingen in
${figuur("beslissingen-regulier")}.

<@figuur "aanvragen-regulier"/>

<@duiding "aanvragen-regulier"/>

<@figuur "beslissingen-regulier"/>

<@duiding "beslissingen-regulier"/>

### Referenten {#referenten}

Bij de meeste verblijfsdoelen mag een ${term("referent")} de aanvraag namens de migrant doen. Bij gezinsmigratie
bijvoorbeeld is dat een privépersoon, de ‘sociaal referent’. Een werkgever is een voorbeeld van een zakelijke referent.
Zakelijke referenten die aan bepaalde voorwaarden voldoen, kunnen zich door de IND laten erkennen: zij zijn dan
‘erkend referent’. Ontbreekt een referent, dan dient de migrant de aanvraag zelf in, zo nodig samen met die voor de
mvv. Bij vier verblijfsdoelen is de erkend referent de enige die een aanvraag kan doen. Meer over referenten staat in
${bijlage("procesbeschrijvingen")}.

In ${jaar} kreeg de IND ${waarde("erkend-referenten.aanvragen")} aanvragen om erkenning en willigde zij er
${waarde("erkend-referenten.inwilligingen")} in. Op 31 december waren er
${waarde("erkend-referenten.op-31-december")} erkend referenten (${figuur("erkend-referenten")}). Dat aantal is in een
jaar tijd ${ontwikkeling("erkend-referenten.op-31-december")}.

<@figuur "erkend-referenten"/>

<@duiding "erkend-referenten"/>

### Soorten verblijfsvergunningen {#soorten-verblijfsvergunningen}

Beslist de IND positief, dan geeft zij een vergunning af die hoort bij het doel waarvoor de migrant komt: gezin, werk,
studie of iets anders. Iedere soort vergunning kent weer eigen subcategorieën. De volgende paragrafen behandelen ze een
voor een.

#### Familie en gezin {#familie-en-gezin}

Een Nederlander, of een vreemdeling die hier rechtmatig woont, kan leden van zijn kerngezin laten
overkomen.<@noot>Het gaat hier alleen om reguliere gezinshereniging. Wie een asielvergunning heeft, kan voor zijn
kerngezin een mvv voor nareis aanvragen. Dat moet binnen ${feit("nareis-indieningstermijn")} maanden nadat op de
asielaanvraag positief is beslist. De cijfers over nareis staan in ${hoofdstuk("asielmigratie")}.</@noot> Tot het
kerngezin behoren de echtgenoot of partner en de minderjarige kinderen. Het maakt niet uit of het gezin al in het
buitenland bestond of pas in Nederland wordt gevormd. Welke
vergunningen binnen deze categorie zijn verleend, staat in ${figuur("verleend-familie-en-gezin")}.

<@figuur "verleend-familie-en-gezin"/>

<@duiding "verleend-familie-en-gezin"/>

##### Gezinshereniging {-}

Bij ${term("gezinshereniging")} bestond het gezin al in het buitenland, voordat de partner of de kinderen naar de
referent in Nederland komen. Ook gezinsleden die samen met een kennismigrant inreizen worden hierbij geteld. Lidstaten
moeten het kerngezin onder voorwaarden toelaten op grond van de Europese
gezinsherenigingsrichtlijn.<@noot>${richtlijn("2003/86/EG")} van 22 september 2003.</@noot>

##### Gezinsvorming {-}

Ontstaat het gezin pas door de komst naar Nederland, dan is sprake van ${term("gezinsvorming")}. Dit zijn
grotendeels partners en kinderen van mensen die hier als arbeidsmigrant of student verblijven.

##### In Nederland geboren kinderen {-}

Voor een kind dat hier ter wereld komt bij een ouder met rechtmatig verblijf gelden soepele voorwaarden. Het kind
moet feitelijk bij het gezin zijn blijven horen. Verder mogen ouder noch kind hun hoofdverblijf naar elders hebben
verplaatst. Kinderen van asielmigranten vallen eveneens in deze subcategorie.

##### 8 EVRM {-}

Een gezinslid kan ook verblijf krijgen omdat artikel 8 van het Europees Verdrag voor de Rechten van de Mens (EVRM)
dat vereist. Dit artikel beschermt het familie- en gezinsleven. Getoetst wordt of de overheid een positieve
verplichting heeft: moet zij dit gezinsleven in Nederland mogelijk maken? Het begrip gezinsleven is ruim en omvat alle
relaties met feitelijk hechte persoonlijke banden. Meestal komt artikel 8 EVRM pas aan de orde als sluitstuk. De IND
beoordeelt dan eerst of iemand volgens de nationale regels kan worden toegelaten. Is dat niet zo, dan volgt de vraag
of uitzetting met artikel 8 EVRM zou botsen. Bestaat voor een situatie geen nationaal toetsingskader, dan kan ook
rechtstreeks aan het artikel worden getoetst.

##### Inkomende mobiliteit {-}

Een onderzoeker met een verblijfsvergunning van een andere lidstaat kan op grond van de richtlijn voor studenten en
onderzoekers<@noot>${richtlijn("2016/801")} van 11 mei 2016.</@noot> tijdelijk in Nederland onderzoek doen. Zijn
gezinsleden mogen dan meekomen.

##### Andere verblijfsvergunningen familie en gezin {-}

Ook houders van andere vergunningen, zoals humanitair tijdelijk of humanitair niet-tijdelijk, kunnen hun gezin laten
overkomen als zij aan de voorwaarden voldoen.

#### Verzorgende ouders van buiten de EU van een Nederlands kind (arrest Chavez-Vilchez) {#chavez-vilchez}

Een ouder uit een derde land die voor een minderjarig Nederlands kind zorgt, kan onder voorwaarden aan het Unierecht
een afgeleid verblijfsrecht ontlenen. Dat bepaalde het Hof van Justitie van de Europese Unie in 2011 in het arrest
Zambrano. Latere uitspraken, waaronder het arrest Chavez-Vilchez, hebben dit recht in Nederland verder
ingevuld.<@noot>Een beschrijving van deze rechtspraak staat in De Staat van Migratie 2023, paragraaf 2.2.3.2.</@noot>

<@duiding "verblijfskader-ouders"/>

In ${jaar} ontving de IND van deze ouders ${waarde("chavez-vilchez.totaal.aanvragen")} aanvragen, waarvan
${waarde("chavez-vilchez.vernieuwing.aanvragen")} tot vernieuwing van het verblijfsdocument
(${figuur("chavez-vilchez")}). Het aantal aanvragen is ${ontwikkeling("chavez-vilchez.totaal.aanvragen")} ten
opzichte van ${vorigjaar}. De IND handelde ${waarde("chavez-vilchez.totaal.afgehandeld")} aanvragen af
(${verschil("chavez-vilchez.totaal.afgehandeld")}) en willigde daarvan
${waarde("chavez-vilchez.totaal.inwilligingspercentage")} in.

<@figuur "chavez-vilchez"/>

<@duiding "chavez-vilchez"/>

#### EU-documenten voor partners en afhankelijke familieleden van buiten de EU {#eu-documenten}

EU-burgers kunnen hun partner en afhankelijke familieleden uit derde landen meenemen naar Nederland. Deze
familieleden vragen bij de IND een ${term("eu-document", "EU-document")} aan. Het recht op verblijf hebben zij al, op
grond van het vrij verkeer van personen. Het document verleent dus geen toelating, maar bewijst dat het recht bestaat.
Ook vermeldt het onder welke voorwaarden de houder in Nederland mag werken.

In ${jaar} zijn ${waarde("eu-documenten.aanvragen")} EU-documenten aangevraagd; dat aantal is
${ontwikkeling("eu-documenten.aanvragen")} vergeleken met ${vorigjaar}. Van de
${waarde("eu-documenten.afgehandeld")} afgehandelde aanvragen is ${waarde("eu-documenten.inwilligingspercentage")}
ingewilligd (${figuur("eu-documenten")}). De aanvragen uit ${paragraaf("chavez-vilchez")} zijn hierin niet begrepen.

<@figuur "eu-documenten"/>

<@duiding "eu-documenten"/>

#### Arbeid (exclusief kennis en talent) {#arbeid}

Het beleid voor arbeidsmigratie van buiten de EU stemt de komst van werknemers af op wat de Nederlandse arbeidsmarkt
nodig heeft. Voor een vacature gaan werkzoekenden uit Nederland, de EU/EER en Zwitserland voor: het
‘prioriteitgenietend aanbod’. De regels staan in de Wet arbeid vreemdelingen (Wav). Het UWV voert deze wet uit en
toetst onder meer de arbeidsvoorwaarden. Voor de categorie kennis en talent zijn de voorwaarden minder streng; zie
${paragraaf("kennis-en-talent")}.

##### Verblijf voor arbeid korter dan drie maanden / tewerkstellingsvergunningen {-}

Voor werk dat minder dan ${feit("verblijf-zonder-vergunning")} maanden duurt, volstaat een tewerkstellingsvergunning.
De werkgever vraagt deze bij het UWV aan, dat de aanvraag aan de Wav toetst. De werknemer heeft geen
verblijfsvergunning nodig. Hij verblijft hier op zijn paspoort, doorgaans samen met een
${term("visum-kort-verblijf", "visum kort verblijf")}.

Ook voor een langere periode kan een TWV worden verleend, namelijk aan mensen die al een vergunning voor een ander
doel hebben. Een voorbeeld zijn studenten die naast hun studie werken. Het UWV gaat ook dan na of de werkgever aan
de eisen van de Wav voldoet.

##### Verblijf langer dan drie maanden {-}

Een werknemer die meer dan ${feit("verblijf-zonder-vergunning")} maanden blijft, moet een verblijfsvergunning hebben.
Hijzelf of zijn werkgever, als referent, vraagt bij de IND een gecombineerde vergunning voor verblijf en arbeid (GVVA)
aan. De IND legt de vraag of de werknemer tot de arbeidsmarkt kan worden toegelaten voor aan het UWV. Adviseert het
UWV negatief, dan wijst de IND de aanvraag af. Is het advies positief, dan volgt verlening, behalve als de
Vreemdelingenwet een grond voor weigering geeft, zoals gevaar voor de openbare orde. Voor wie een mvv nodig heeft,
loopt de aanvraag van de GVVA mee in de procedure voor toegang en verblijf (TEV).

Bepaalde werknemers en werkzaamheden zijn vrijgesteld van de TWV en van het advies van het UWV. Voor hen bestaat de
verblijfsvergunning voor arbeid in loondienst. Een eigen regime heeft de Regeling internationaal
handelsverkeer.<@noot>${staatsblad("2017/134")}.</@noot> Het UWV keurt eerst het traject van de werkgever goed. Daarna
is voor de afzonderlijke werknemer geen TWV meer nodig; de werkgever hoeft zijn komst slechts bij het UWV te melden.

In ${jaar} verleende het UWV ${waarde("twv-en-gvva.twv")} tewerkstellingsvergunningen. Dat aantal is
${ontwikkeling("twv-en-gvva.twv")} ten opzichte van ${vorigjaar}. Over de GVVA bracht het
${waarde("twv-en-gvva.gvva")} positieve adviezen uit (${figuur("twv-en-gvva")}); dat aantal is
${ontwikkeling("twv-en-gvva.gvva")}.

<@figuur "twv-en-gvva"/>

<@duiding "twv-en-gvva"/>

De verblijfsvergunningen voor arbeid zijn te verdelen naar de subcategorieën in ${figuur("verleend-arbeid")}.

<@figuur "verleend-arbeid"/>

<@duiding "verleend-arbeid"/>

##### Arbeidsmigrant met werkgever in Nederland {-}

Deze subcategorie omvat werknemers die in dienst zijn van een werkgever in Nederland.

<@duiding "aziatische-horeca"/>

##### Werkervaring {-}

Deze subcategorie bestaat uit mensen die in Nederland stage lopen of werkervaring opdoen. In beginsel hebben zij een
GVVA nodig. Die eis geldt niet voor stagiairs en evenmin voor wie komt voor lerend werken binnen een actieprogramma van
de EU, zoals Erasmus+.

##### Werkgever in buitenland {-}

Werknemers kunnen ook in dienst blijven bij een werkgever in het buitenland. Het vrij verkeer van diensten staat
bedrijven uit andere EU-lidstaten, de EER en Zwitserland toe om personeel tijdelijk naar Nederland te detacheren. Dat
mogen ook migranten van buiten de EU zijn, als zij in de andere lidstaat rechtmatig wonen en werken. Willen
zij langer dan ${feit("verblijf-zonder-vergunning")} maanden blijven, dan is een verblijfsvergunning voor
grensoverschrijdende dienstverlening verplicht. Hoe vaak dit soort detachering voorkomt, staat in
${hoofdstuk("migratie-van-binnen-de-eu")}.

#### Kennis en talent {#kennis-en-talent}

Nederland wil aantrekkelijk zijn voor migranten van buiten de EU die de economie, en in het bijzonder de
kenniseconomie, versterken. Deze groep heet ${term("kennis-en-talent", "kennis en talent")}. Kennismigranten zijn te
vinden in het bedrijfsleven, maar evengoed bij universiteiten en academische ziekenhuizen. Verschillende regelingen
zorgen dat zij sneller en met minder formaliteiten worden toegelaten. Het aantal
verleende vergunningen per regeling staat in ${figuur("verleend-kennis-en-talent")}.

<@figuur "verleend-kennis-en-talent"/>

<@duiding "verleend-kennis-en-talent"/>

##### Nationale kennismigrantenregeling {-}

De nationale regeling stelt vooral twee eisen. De werkgever moet erkend referent zijn, en de kennismigrant moet ten
minste een vastgesteld normbedrag verdienen.<@noot>De voorwaarden en bedragen staan op de website van de IND:
[Kennismigrant](https://ind.nl/nl/verblijfsvergunningen/werken/kennismigrant).</@noot> Dit bedrag is lager voor wie
jonger is dan 30 jaar of kortgeleden is afgestudeerd.

##### Europese richtlijnen {-}

Andere kennismigranten komen binnen via een regeling die op een Europese richtlijn berust. Eén richtlijn is bedoeld
voor wetenschappelijk onderzoekers van onderwijs- en kennisinstellingen.<@noot>${richtlijn("2016/801")} van
11 mei 2016.</@noot> Een andere gaat over ‘intra corporate transferees’ (ICT): leidinggevenden, specialisten en
trainees die binnen hun internationale bedrijf naar een vestiging in Nederland gaan.<@noot>${richtlijn("2014/66/EU")}
van 15 mei 2014.</@noot> Wie onder een van deze richtlijnen valt, kan op enkele uitzonderingen na geen beroep doen op
de nationale kennismigrantenregeling of op de Europese blauwe kaart.

Ook de Europese blauwe kaart (EBK) komt voort uit een richtlijn.<@noot>${richtlijn("2009/50/EG")} van
25 mei 2009.</@noot> Zij is er voor hooggekwalificeerde kennismigranten in het algemeen.

<@duiding "europese-blauwe-kaart"/>

##### Zoekjaar hoogopgeleiden {-}

Wie in Nederland is afgestudeerd of gepromoveerd, krijgt met deze regeling ${feit("zoekjaar-duur")} jaar de tijd om
hier werk te zoeken of een onderneming te beginnen. Dat kan na een studie, na wetenschappelijk onderzoek of na een
promotie. Ook een diploma van een buitenlandse instelling telt, mits die tot de beste
${feit("zoekjaar-ranglijst")} van internationale ranglijsten behoort. Houders van een zoekjaarvergunning gelden als
mogelijke kennismigranten: vinden zij zo’n baan, dan hoeven zij aan een lager salariscriterium te voldoen.

##### Zelfstandigen {-}

Zelfstandigen worden toegelaten als hun komst de Nederlandse economie wezenlijk dient. Of dat zo is, blijkt uit een
puntensysteem met drie onderdelen: ervaring van de ondernemer, kwaliteit van het ondernemingsplan en de waarde die de
onderneming voor Nederland toevoegt. De Rijksdienst voor Ondernemend Nederland (RVO) geeft de IND hierover advies. Het
vriendschapsverdrag met de Verenigde Staten en het handelsverdrag met Japan bevatten gunstiger bepalingen voor
ondernemers uit die landen. Turkse zelfstandigen zijn wegens de Associatieovereenkomst van het puntensysteem
vrijgesteld.

#### Start-ups {#start-ups}

Innovatieve bedrijven in hun beginfase versterken de economie, en zeker de kenniseconomie. Daarom zijn er regelingen
die op deze bedrijven zijn toegesneden.

##### Startup-regeling {-}

De startup-regeling is er voor ondernemers die in Nederland een innovatief bedrijf willen opzetten. Zij doen dat
onder begeleiding van een facilitator. De RVO wijst facilitators aan en let erop dat zij ervaring hebben met het
begeleiden van innovatieve start-ups. Ook moeten zij financieel gezond zijn en mogen zij in de start-up geen
meerderheidsbelang hebben.

<@duiding "startup-evaluatie"/>

In ${jaar} zijn ${waarde("aanvragen-start-ups.aanvragen")} aanvragen op grond van deze regeling ingediend; vergeleken
met ${vorigjaar} is dat aantal ${ontwikkeling("aanvragen-start-ups.aanvragen")}. De IND handelde
${waarde("aanvragen-start-ups.afgehandeld")} aanvragen af en willigde
${waarde("aanvragen-start-ups.inwilligingspercentage")} daarvan in (${figuur("aanvragen-start-ups")}).

<@figuur "aanvragen-start-ups"/>

<@duiding "aanvragen-start-ups"/>

##### Pilotregeling verblijfsvergunning essentieel start-up personeel {-}

Een start-up die groeit, zoekt vaak al vroeg mensen met een zeldzame en hoogwaardige deskundigheid. Grotere bedrijven
met meer kapitaal kunnen hun op een krappe arbeidsmarkt meer bieden. De vergunningen voor kennismigranten, de EBK en
de startup-regeling passen bovendien minder goed bij de manier waarop zo’n jong bedrijf personeel aan zich bindt. De
pilot voor [essentieel start-up personeel](https://ind.nl/nl/verblijfsvergunningen/werken/verblijfsvergunning-essentieel-start-up-personeel)
moet dat verhelpen. Start-ups krijgen daarmee betere kansen om deskundigen van buiten de EU in een vroeg stadium te
werven en vast te houden, en dat komt de kenniseconomie ten goede.

<@duiding "pilot-startup-personeel"/>

#### Studenten {#studenten}

Nederland nodigt studenten van buiten de EU uit voor zijn hoger onderwijs. De hogeschool of universiteit is als erkend
referent hun aanvrager. De IND gaat na wie de student is en of de openbare orde, de nationale veiligheid of de
volksgezondheid in het geding is. Is alles in orde, dan wordt de vergunning via de procedure voor erkend referenten
verleend. Een opleiding aan een middelbare school of in het mbo is eveneens mogelijk, maar onder strengere voorwaarden.
Zo moet Nederland het ${term("meest-aangewezen-land", "meest aangewezen land")} voor die opleiding zijn en moet de
student met het geleerde kunnen bijdragen aan de ontwikkeling van het eigen land.

<@duiding "studenten"/>

In ${jaar} kwamen voor studie ${waarde("aanvragen-studie.aanvragen")} aanvragen binnen
(${figuur("aanvragen-studie")}). Dat aantal is ${ontwikkeling("aanvragen-studie.aanvragen")} ten opzichte van
${vorigjaar}. De IND handelde er ${waarde("aanvragen-studie.afgehandeld")} af, waarvan
${waarde("aanvragen-studie.inwilligingspercentage")} met een inwilliging.

<@figuur "aanvragen-studie"/>

<@duiding "aanvragen-studie"/>

#### Overige verblijfsdoelen {#overige-verblijfsdoelen}

Uitwisseling, humanitair tijdelijk, humanitair niet-tijdelijk en bijzonder verblijf vormen samen de overige
verblijfsdoelen (${figuur("verleend-overige-verblijfsdoelen")}).

<@figuur "verleend-overige-verblijfsdoelen"/>

<@duiding "verleend-overige-verblijfsdoelen"/>

##### Culturele uitwisseling {-}

Uitwisselingsprogramma’s geven jongeren de gelegenheid om ${feit("uitwisseling-duur")} jaar lang de Nederlandse
samenleving en cultuur te leren kennen. Er zijn regelingen voor au pairs en voor het ${taal("en", "Working Holiday Programme")} (WHP).

Een ${term("au-pair", "au pair")} is bij de aanvraag tussen de 18 en 25 jaar oud en komt via een bureau dat de IND
heeft erkend. Het gastgezin zorgt voor onderdak, maaltijden en zakgeld, en laat de au pair met Nederland kennismaken.
De au pair helpt op zijn beurt met de kinderen en met licht huishoudelijk werk, ten hoogste
${feit("au-pair-werkweek")} uur per week. Alle voorwaarden staan op de website van de IND.

Het WHP heet ook wel ${taal("en", "Working Holiday Scheme")} (WHS) en is er voor jongvolwassenen van 18 tot en met 30 jaar. Het bestaat
uit negen gelijkwaardige programma’s, elk vastgelegd in een ${taal("en", "Memorandum of Understanding")} (MoU) of een ${taal("fr", "Note Verbale")} (NV)
met een partnerland. Argentinië, Hongkong, Taiwan en Uruguay mogen ieder ${feit("working-holiday-quotum-laag")}
deelnemers per jaar afvaardigen, Japan en Zuid-Korea ieder ${feit("working-holiday-quotum-hoog")}. Voor Australië,
Canada en Nieuw-Zeeland is geen maximum afgesproken. De programma’s werken naar twee kanten: Nederlandse jongeren
kunnen net zo goed naar deze landen. Deelnemers mogen in Nederland een korte cursus of studie volgen. Ook mogen zij af
en toe werken om hun verblijf te bekostigen; hun werkgever heeft daarvoor geen TWV nodig.

##### Humanitair tijdelijk en niet-tijdelijk {-}

Humanitaire redenen kunnen eveneens tot een verblijfsvergunning leiden. Meestal is de vergunning eerst tijdelijk
(${term("humanitair-tijdelijk", "humanitair tijdelijk")}) en pas later niet-tijdelijk
(${term("humanitair-niet-tijdelijk", "humanitair niet-tijdelijk")}). Te denken valt aan mensen die terminaal ziek zijn
of hier, soms lange tijd, medisch worden behandeld. Ook slachtoffers van huiselijk geweld komen in aanmerking, evenals
mensen die aangifte hebben gedaan van mensenhandel, huiselijk geweld of eergerelateerd geweld.

##### Bijzonder verblijf {-}

Onder bijzonder verblijf valt bijvoorbeeld de vergunning die ambtshalve is verleend omdat een vreemdeling door een
samenloop van bijzondere omstandigheden in een schrijnende situatie verkeert.

<@duiding "bijzonder-verblijf"/>

#### Bezwaar en (hoger) beroep {#bezwaar-en-beroep}

##### Bezwaar {-}

Tegen een beslissing op een reguliere aanvraag kan de migrant bezwaar maken bij de IND zelf. De IND weegt de zaak dan
opnieuw en betrekt daarbij alle feiten en belangen die ertoe doen. Leidt dat alsnog tot een vergunning, dan is het
bezwaar gegrond.

In ${jaar} zijn ${waarde("bezwaar-regulier.totaal.ingediend")} bezwaarschriften ingediend. Het aantal is
${ontwikkeling("bezwaar-regulier.totaal.ingediend")} vergeleken met ${vorigjaar}, toen het er
${waarde("bezwaar-regulier.totaal.ingediend", -1)} waren. Afgehandeld zijn
${waarde("bezwaar-regulier.totaal.afgehandeld")} bezwaarschriften
(${verschil("bezwaar-regulier.totaal.afgehandeld")}), waarvan ${waarde("bezwaar-regulier.totaal.gegrond")}
gegrond was. De aantallen per categorie staan in ${figuur("bezwaar-regulier")}.

<@figuur "bezwaar-regulier"/>

<@duiding "bezwaar-regulier"/>

##### (Hoger) beroepen {-}

Is een migrant het met de uitkomst van een reguliere procedure niet eens, dan kan hij in beroep gaan bij de rechtbank.
Daar beslist de Vreemdelingenkamer. Hoger beroep staat open bij de Raad van State (RvS), waar de Afdeling
bestuursrechtspraak het behandelt.

In ${jaar} zijn bij de rechtbanken ${waarde("beroep-regulier.instroom")} beroepen en verzoeken om een
${term("voorlopige-voorziening", "voorlopige voorziening")} ingediend en
${waarde("beroep-regulier.afgehandeld")} afgehandeld (${figuur("beroep-regulier")}). De instroom is
${ontwikkeling("beroep-regulier.instroom")}. De gemiddelde doorlooptijd was
${waarde("beroep-regulier.doorlooptijd")} weken; in ${vorigjaar} waren dat er
${waarde("beroep-regulier.doorlooptijd", -1)}.

Een deel van deze zaken gaat over het uitblijven van een tijdige beslissing. Dat gold voor
${feit("beroep-niet-tijdig-ingediend")} van de ingediende zaken en ${feit("beroep-niet-tijdig-afgehandeld")} van de
zaken die zijn afgehandeld.

<@figuur "beroep-regulier"/>

<@duiding "beroep-regulier"/>

In ${jaar} kwamen bij de RvS ${waarde("hoger-beroep-regulier.instroom")} hogerberoepszaken binnen; dat aantal is
${ontwikkeling("hoger-beroep-regulier.instroom")} vergeleken met ${vorigjaar}. De RvS handelde
${waarde("hoger-beroep-regulier.afgehandeld")} zaken af (${figuur("hoger-beroep-regulier")}). De behandeling duurde
gemiddeld ${waarde("hoger-beroep-regulier.doorlooptijd")} weken. Een jaar eerder was dat
${waarde("hoger-beroep-regulier.doorlooptijd", -1)} weken.

<@figuur "hoger-beroep-regulier"/>

<@duiding "hoger-beroep-regulier"/>

#### Nationaliteit van migranten van buiten de EU {- #nationaliteit-van-migranten}

Wie van buiten de EU naar Nederland komt, kan uit ieder deel van de wereld afkomstig zijn.
Per categorie noemt ${figuur("herkomst-per-categorie")} de vijf landen waarvan de burgers de meeste vergunningen
kregen. In ${jaar} stond bij gezin en familie
${waarde("herkomst-per-categorie.plaats-1.gezin-en-familie")} bovenaan
(${vorigjaar}: ${waarde("herkomst-per-categorie.plaats-1.gezin-en-familie", -1)}), bij kennis en talent
${waarde("herkomst-per-categorie.plaats-1.kennis-en-talent")}
(${vorigjaar}: ${waarde("herkomst-per-categorie.plaats-1.kennis-en-talent", -1)}), bij studie
${waarde("herkomst-per-categorie.plaats-1.studie")}
(${vorigjaar}: ${waarde("herkomst-per-categorie.plaats-1.studie", -1)}) en bij arbeid
${waarde("herkomst-per-categorie.plaats-1.arbeid")}
(${vorigjaar}: ${waarde("herkomst-per-categorie.plaats-1.arbeid", -1)}).

<@figuur "herkomst-per-categorie"/>

<@duiding "herkomst-per-categorie"/>

#### Vreemdelingen met een visum kort verblijf {#visum-kort-verblijf}

Voor een bezoek van ten hoogste ${feit("verblijf-zonder-vergunning")} maanden hebben veel vreemdelingen een
${term("visum-kort-verblijf", "visum kort verblijf")} nodig. In ${jaar} behandelde het ministerie van Buitenlandse
Zaken ${feit("visa-kort-verblijf-aanvragen")} aanvragen daarvoor. De verstrekte visa zijn in
${figuur("visa-kort-verblijf")} verdeeld naar het doel van de reis.

<@figuur "visa-kort-verblijf"/>

<@duiding "visa-kort-verblijf"/>

## Verblijfsduur van migranten van buiten de EU in Nederland {#verblijfsduur-niet-eu}

Hoelang migranten in Nederland blijven, hangt vooral samen met het doel waarvoor zij komen. Voor de meesten is het
verblijf tijdelijk. Werk en studie brengen mensen gewoonlijk voor een kortere periode naar Nederland; gezins- en
asielmigranten blijven veelal langer. Sommigen blijven voorgoed en vragen een vergunning voor onbepaalde tijd aan.

### Verblijfsduur {#verblijfsduur}

Welk deel van de migranten van buiten de EU/EFTA na ${feit("vertrek-waarneming")} jaar niet meer in Nederland woonde,
is per jaar van aankomst te zien in ${figuur("vertrokken-na-tien-jaar-niet-eu")}.<@noot>Asielzoekers tellen alleen mee als
zij in de BRP staan. Dat geldt in beginsel vanaf het moment dat zij, of de vergunninghouders onder hen, meer dan
${feit("brp-verblijf-asiel")} maanden in Nederland zijn.</@noot>

<@figuur "vertrokken-na-tien-jaar-niet-eu"/>

<@duiding "vertrokken-na-tien-jaar-niet-eu"/>

### Verblijfsvergunningen onbepaalde tijd {#onbepaalde-tijd}

In ${jaar} dienden niet-EU-burgers ${waarde("onbepaalde-tijd-regulier.aanvragen")} aanvragen in voor een
reguliere verblijfsvergunning onbepaalde tijd (${figuur("onbepaalde-tijd-regulier")}). Dit aantal is
${ontwikkeling("onbepaalde-tijd-regulier.aanvragen")} vergeleken met ${vorigjaar}. De IND handelde
${waarde("onbepaalde-tijd-regulier.afgehandeld")} aanvragen af
(${verschil("onbepaalde-tijd-regulier.afgehandeld")}) en willigde daarvan
${waarde("onbepaalde-tijd-regulier.inwilligingspercentage")} in.

<@figuur "onbepaalde-tijd-regulier"/>

<@duiding "onbepaalde-tijd-regulier"/>
