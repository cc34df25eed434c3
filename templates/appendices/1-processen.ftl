# Procesbeschrijvingen {#procesbeschrijvingen}

Deze bijlage beschrijft vijf processen van de migratieketen. Per proces staan de stappen eerst in een genummerde lijst en
dan, met dezelfde nummers, in een schema. De tekst daarna geeft de regels en de uitzonderingen.

In een schema heeft ieder die een stap zet een eigen kolom. Een donker vak is een begin van het proces en een vak met een
dikke rand een einde. Een getint vak is een vraag; onder elk antwoord begint de pijl naar de stap die dan volgt.

## Reguliere verblijfsaanvraag door vreemdelingen van buiten de EU {- #proces-reguliere-aanvraag}

<@proces "reguliere-aanvraag"/>

### Aanvraag in het buitenland of in Nederland {- #proces-plaats-aanvraag}

Voor de meeste nationaliteiten is een machtiging tot voorlopig verblijf (mvv) vereist om naar Nederland te mogen
reizen. Terwijl de aanvraag loopt, zijn deze vreemdelingen dus doorgaans in het buitenland. Meestal gaat de aanvraag
rechtstreeks naar de IND en is het een al dan niet erkende referent die haar indient. Soms verloopt zij via een
diplomatieke post, in het land van herkomst of in het land van ${term("bestendig-verblijf", "bestendig verblijf")}. De
beoordeling is ook dan aan de IND. Wordt de aanvraag ingewilligd, dan ligt de mvv op de post klaar. Door de Wet
modern migratiebeleid (Wet MoMi) zijn mvv en verblijfsvergunning niet langer twee aanvragen, maar één: de procedure
voor Toegang en Verblijf (TEV).

Enkele nationaliteiten zijn vrij van de mvv-plicht. Daartoe behoren in Europa die van Monaco, Vaticaanstad en het
Verenigd Koninkrijk en daarbuiten die van Australië en Nieuw-Zeeland, Canada en de Verenigde Staten, en Japan en
Zuid-Korea. Wie zo'n nationaliteit heeft, vraagt de verblijfsvergunning rechtstreeks bij de IND aan en mag dat in
Nederland of vanuit een ander land buiten de EU doen. Een vrijstelling is ook mogelijk voor nationaliteiten waarvoor
de mvv-plicht wel geldt. De migrant moet dan rechtmatig in een andere lidstaat van de EU verblijven en naar Nederland komen voor een verblijfsdoel waarbij de
aanvraag van een erkend referent moet komen.

### Aanvraag door migrant, referent of erkend referent {- #proces-indiener}

Bij de meeste verblijfsdoelen mag een ${term("referent")} namens de migrant aanvragen. Een particulier heet een
sociaal referent; die komt bijvoorbeeld voor bij gezinsmigratie. Een werkgever is een voorbeeld van een zakelijke
referent. Zakelijke referenten moeten informatie geven en een administratie bijhouden, en sommige hebben daarnaast een
zorgplicht.<@noot>*Informatieplicht*: de referent, erkend of niet, meldt de IND veranderingen die van invloed zijn op
de vergunning van de migrant of op zijn eigen erkenning, en doet dat binnen ${feit("referent-meldtermijn")} weken.
*Administratieplicht*: alles wat over de migrant van belang is, blijft in de administratie van de referent bewaard.
*Zorgplicht*: de referent werft en selecteert zorgvuldig en vertelt de migrant welke voorwaarden voor toelating en
verblijf gelden en welke andere regels belangrijk zijn.</@noot> Is er geen referent, dan doet de migrant de aanvraag
zelf, zo nodig ook die voor de mvv.

Een zakelijke referent die aan bepaalde eisen voldoet, kan zich door de IND laten erkennen.<@noot>De eisen staan onder
‘Erkenning als referent’ op [ind.nl](https://ind.nl).</@noot> Een erkend referent kan online zaken doen met de IND,
stuurt bij een aanvraag minder bewijsstukken mee en hoort in de regel eerder de uitkomst: de IND streeft naar een
besluit binnen ${feit("erkend-referent-streeftermijn")} weken. De IND ziet toe op alle referenten. Zij kan ingrijpen
als een referent zijn plichten niet nakomt of als een erkend referent de eisen (niet meer) haalt. Daarbij is er een
nauwe samenwerking met de Nederlandse Arbeidsinspectie, de handhaver van de Wet arbeid vreemdelingen.

Vier verblijfsdoelen zijn voorbehouden aan erkend referenten:

- uitwisseling, behalve in het Working Holiday Program;
- studie;
- arbeid als kennismigrant;
- onderzoek volgens ${richtlijn("2016/801")}.

Bij andere verblijfsdoelen staat de aanvraag ook open voor een zakelijke referent zonder erkenning, al mag die er wel
zijn. Dat geldt voor:

- arbeid in loondienst;
- seizoenarbeid;
- lerend werken;
- overplaatsing binnen een onderneming;<@noot>${richtlijn("2014/66/EU")}.</@noot>
- verblijf met een Europese blauwe kaart, zolang Nederland de herziene richtlijn daarover niet heeft omgezet.

## Asielaanvraag en opvang {- #proces-asiel}

<@proces "asiel-en-opvang"/>

### Aanmelding {- #proces-aanmelding}

Een vreemdeling die asiel wil vragen, gaat naar een ${term("aanmeldcentrum")}. Daar neemt de IND de gegevens voor
een voorregistratie op.

### Asiel en opvang {- #proces-asiel-en-opvang}

De organisaties in de asielketen hebben een gezamenlijk doel. Zij stellen vast wie iemand is die om bescherming vraagt,
bieden opvang en begeleiding en maken duidelijk of er recht op verblijf in Nederland is, zorgvuldig en zo snel als
dat gaat. Daarna helpen zij de betrokkene op weg naar de gemeente waar hij of zij gaat wonen, of bereiden zij de
terugkeer naar het land van herkomst of een ander land voor.

Een aanvraag om bescherming wordt gericht aan de IND. De procedure is niet voor iedereen gelijk: voor bepaalde groepen
asielzoekers is er een eigen spoor (zie ${paragraaf("sporenbeleid")}).

Opvang is de taak van het COA en wisselt met de fase van de procedure. Na het aanmeldcentrum begint zij op een
${term("centrale-ontvangstlocatie", "centrale ontvangstlocatie")} (col). Wie verder de procedure in gaat, verhuist
naar een ${term("procesopvanglocatie")} (pol). Het ${term("asielzoekerscentrum")} (azc) is de volgende plek. Daarheen
gaan asielzoekers van wie de aanvraag van de algemene asielprocedure (AA) naar de verlengde asielprocedure (VA) is
doorgestuurd, maar ook degenen op wier aanvraag al positief of negatief is beslist. Zolang de aanvraag in behandeling
is, bestaat er recht op opvang; hoe lang, hangt af van de duur van het rechtmatige verblijf volgens de
Vreemdelingenwet. Alleenstaande minderjarige vreemdelingen (amv's) krijgen opvang van het COA of van Nidos, de
voogdijinstelling. Na een afwijzing is verblijf mogelijk op een
${term("vrijheidsbeperkende-locatie", "vrijheidsbeperkende locatie")} (vbl) of een ${term("gezinslocatie")} (gl).

Voor asielzoekers die zich in een azc niet zelfstandig redden, bestaan aparte plekken. De aanleiding kan bijvoorbeeld
een psychisch probleem zijn, een gebrek aan vaardigheden of overlastgevend gedrag. Het COA heeft hiervoor de intensief
begeleidende opvang (ibo) en de handhaving- en toezichtlocatie (htl). Ook een verwijzing naar het Centrum voor
Transculturele Psychiatrie Veldzicht behoort tot de mogelijkheden.

Schiet het aantal gewone opvangplekken tekort, dan neemt het COA tijdelijke noodopvanglocaties in gebruik. De kwaliteit
en de voorzieningen zijn daar vaak minder. Verder zijn er crisisnoodopvanglocaties, waar asielzoekers kort kunnen
verblijven. Het gaat dan om gebouwen die het Rijk anders gebruikt om burgers op te vangen bij een incident, ramp of
crisis; gemeenten en veiligheidsregio's hebben er de coördinatie.

Een inwilliging betekent een verblijfsvergunning asiel (VVA) voor bepaalde tijd. De houder krijgt een gemeente
toegewezen die voor een woning zorgt, en gaat zo spoedig mogelijk uit de opvang. Bij een afwijzing draagt de IND het
dossier over aan DTenV, waar een terugkeertraject begint. De vreemdeling mag de afwijzing laten toetsen, eerst in
beroep door de rechtbank en daarna desgewenst in hoger beroep door de Afdeling bestuursrechtspraak van de Raad van
State (RvS). Zijn er later redenen voor een nieuwe aanvraag, dan neemt de IND die als opvolgende of herhaalde
asielaanvraag in behandeling.

### Mvv nareis {- #proces-mvv-nareis}

Met een asielvergunning kan iemand voor een of meer leden van het kerngezin een mvv voor nareis aanvragen. Het kerngezin
bestaat in Nederland uit de echtgenoot of partner en de kinderen, ook pleegkinderen. Is de vergunninghouder een
alleenstaande minderjarige, dan kunnen de ouders nareizen.

De aanvraag moet binnen ${feit("nareis-indieningstermijn")} maanden na het positieve asielbesluit binnen zijn. Wie
later is, kan alleen nog reguliere gezinshereniging vragen. Na een inwilliging heeft het gezinslid
${feit("mvv-ophaaltermijn")} dagen om de mvv bij de diplomatieke post op te halen en vervolgens
${feit("mvv-inreistermijn")} dagen om in te reizen. Eenmaal in Nederland ontvangt een nareiziger een asielvergunning
die van de eerste is afgeleid.

#### Nareis 8 EVRM {- #proces-nareis-8-evrm}

Broers en zussen van een amv horen niet tot het kerngezin en kunnen daarom geen gebruik maken van het gewone
nareisbeleid. Voor hen biedt artikel 8 EVRM een mogelijkheid: zij kunnen gezinshereniging aanvragen op hetzelfde moment
als de biologische ouders van de amv. De IND houdt deze aanvragen in de registratie apart, als ‘nareis 8 EVRM’, maar
behandelt ze samen met de mvv-nareisaanvragen van de rest van het gezin. Ook deze broers en zussen mogen na een
inwilliging inreizen. Wel is hun vergunning een andere: geen verblijfsvergunning asiel (VVA), maar een
verblijfsvergunning regulier (VVR).

## Grenstoezicht aan de buitengrenzen {- #proces-grenstoezicht}

<@proces "grenstoezicht"/>

### Grenstoezicht {- #proces-grenstoezicht-taken}

Grenstoezicht heeft twee onderdelen: grenscontroles en grensbewaking. Het vindt plaats op de aangewezen
grensdoorlaatposten, op haventerreinen en luchthavens en langs de kust. Uitvoerder is de Koninklijke Marechaussee
(KMar); in het Rotterdamse havengebied is dat het district Zeehaven van de politie, ook wel de zeehavenpolitie (ZHP).
Op de Noordzee doet de KMar dit werk binnen de Kustwacht.<@noot>Op [defensie.nl](https://www.defensie.nl) beschrijft
de KMar deze taak onder ‘Grenstoezicht’.</@noot>

Bij een ${term("grenscontrole")} wordt op een grensdoorlaatpost onderzocht of iemand het grondgebied van de lidstaten
in of uit mag. Grensbewaking moet verhinderen dat mensen die controle ontlopen. Zij vindt plaats op alle andere punten
langs de grens en, buiten de openingstijden, ook op de doorlaatposten zelf.

### Toegangsweigering {- #proces-toegangsweigering}

Een vreemdeling die niet aan de toegangsvoorwaarden voldoet, komt Nederland niet in. In beginsel moet hij meteen
vertrekken: naar het land waar de reis begon, naar zijn land van herkomst of naar een ander land dat hem toelaat. De
luchtvaartmaatschappij, rederij of andere vervoerder die hem naar de buitengrens of binnen Nederland heeft gebracht,
is in beginsel verplicht hem terug te vervoeren.

Na een weigering kunnen zich vier situaties voordoen.

1. De vreemdeling gaat onmiddellijk terug met de vervoerder die hem bracht.
2. Er loopt een strafzaak, en de vreemdeling moet pas daarna terug. De weigering houdt al die tijd haar rechtskracht.
   Na een bevel gevangenhouding gaat de zaak van de KMar of de politie over op de Dienst Terugkeer en Vertrek (DTenV).
   Deze groep staat bekend als Vreemdelingen in de Strafrechtketen (VRIS).
3. De vreemdeling vraagt meteen bij aankomst aan de buitengrens asiel. De toegang wordt in dat geval geweigerd wanneer
   de IND de aanvraag in de grensprocedure afwijst.
4. Onmiddellijke terugkeer lukt niet. Het gaat bijvoorbeeld om een amv, om iemand die niet meewerkt of die de
   weigering bij de rechter aanvecht, of om een vervoerder die geen medewerking verleent. DTenV neemt ook deze zaken
   over.

In de situaties 3 en 4 is het mogelijk dat de vreemdeling later toch tot Nederland wordt toegelaten.

### Grensdetentie {- #proces-grensdetentie}

Wie is geweigerd en op terugkeer wacht, kan met een
${term("vrijheidsontnemende-maatregel", "vrijheidsontnemende maatregel")} in ${term("grensdetentie")} worden gehouden
(artikel 6 van de Vreemdelingenwet). Intussen zet DTenV zich in voor een zo spoedig mogelijke terugkeer. Is die niet
binnen een redelijke termijn te regelen, bijvoorbeeld omdat een vervangend reisdocument te lang uitblijft, dan eindigt
de detentie. De vreemdeling krijgt daarmee in feite toegang.

#### Grensprocedure asiel {- #proces-grensprocedure}

Vraagt iemand aan de buitengrens asiel, dan draagt de KMar of de politie hem over aan de IND en volgt de
grensprocedure. Of hij wordt toegelaten, blijft open totdat op de asielaanvraag is beslist. Wordt die afgewezen en mag
hij niet in Nederland blijven, dan volgt alsnog een weigering van de toegang. Blijkt een beslissing binnen
${feit("grensprocedure-termijn")} weken niet haalbaar, dan laat Nederland de vreemdeling toe en gaat de aanvraag over
naar de reguliere asielprocedure. Gedurende de grensprocedure zit de vreemdeling in grensdetentie.

Gezinnen met minderjarige kinderen worden anders behandeld. Zij worden toegelaten en komen in de reguliere
asielprocedure, tenzij een eerste beoordeling vragen oproept. Dat is zo als er aanwijzingen zijn dat het kind gevaar
loopt of als onzeker is of de volwassene en het kind bij elkaar horen. Dan wordt verder gescreend in de
${term("gesloten-gezinsvoorziening", "Gesloten Gezinsvoorziening")} (GGV) in Zeist. Bevestigt de screening het risico of
wordt de relatie niet aangenomen, dan gaat de aanvraag van de volwassene door in de grensprocedure. Het kind wordt
toegelaten; Nidos regelt de opvang.

Ook de aanvraag van een amv aan de buitengrens blijft buiten de grensprocedure. De amv mag Nederland in en doorloopt de
reguliere asielprocedure.

## Vreemdelingentoezicht op rechtmatig verblijf {- #proces-vreemdelingentoezicht}

<@proces "vreemdelingentoezicht"/>

Het ${term("vreemdelingentoezicht")} bestrijdt onrechtmatig verblijf in Nederland. De KMar en de politie zijn ervoor
verantwoordelijk.

De KMar richt zich met het Mobiel Toezicht Veiligheid (MTV) op reizigers die via een binnengrens van het Schengengebied
komen. De controles zijn steekproeven of berusten op informatie. Zij vinden plaats op wegen en vaarwegen, in treinen, op
luchthavens en in zeehavens. Treft de KMar op de grens met België of Duitsland iemand zonder rechtmatig verblijf aan,
dan neemt de grensautoriteit van dat land hem over.

Het binnenlandse toezicht is een taak van de politie. Zij controleert en identificeert vreemdelingen, onder wie
criminele vreemdelingen met of zonder verblijfsrecht, en draagt hen over aan de strafrechtketen of, met het oog op
uitzetting, aan de migratieketen. Daarnaast bewaakt zij als sterke arm de openbare orde. Ook treedt zij op tegen
strafbare feiten zoals geweld en diefstal, handelt zij die af en spoort zij (migratie)criminaliteit op, zoals
mensensmokkel, mensenhandel, uitbuiting en identiteitsfraude. Dat alles gebeurt binnen de gewone werkprocessen van de
politie.

Binnen de politie is het vooral de Afdeling Vreemdelingenpolitie, Identificatie en Mensenhandel (AVIM) die dit toezicht
uitoefent en migratiecriminaliteit aanpakt. Bij een redelijk vermoeden van onrechtmatig verblijf controleert de AVIM
personen of objecten, waarbij de kernprioriteiten van het werkveld zo veel mogelijk de keuze bepalen. Een voorbeeld van
een persoonsgerichte controle: een vreemdeling heeft zich niet aan zijn meldplicht gehouden en wordt gezocht op het
adres waar hij het laatst verbleef.

Blijkt iemand geen rechtmatig verblijf te hebben en wordt hij ook gezocht vanwege criminele antecedenten, dan neemt de
strafrechtketen hem onmiddellijk over. Hij moet Nederland na zijn straf aantoonbaar verlaten, het liefst vanuit de
gevangenis; dat is het uitgangspunt. Hoe de strafrechtketen en de migratieketen bij deze VRIS-ers samenwerken, staat in
de ketenprocesbeschrijving VRIS.

Wie zonder rechtmatig verblijf wordt aangetroffen en geen asiel of regulier verblijf aanvraagt, ontvangt een
terugkeerbesluit. De ${term("vertrektermijn")} daarin is ${feit("vertrektermijn")} dagen.<@noot>Deze termijn kan korter
zijn in drie gevallen: de vreemdeling dreigt zich aan het toezicht te onttrekken, hij is een gevaar voor de openbare
orde of de nationale veiligheid, of zijn aanvraag om een verblijfsvergunning of om verlenging daarvan is kennelijk
ongegrond verklaard.</@noot> In plaats van een terugkeerbesluit kan het ook om een bevel gaan om naar een andere
EU-lidstaat terug te keren. De vreemdeling moet daarna zelf vertrekken. Voor hulp daarbij of voor gedwongen vertrek gaat
de zaak naar DTenV. Wil iemand wel asiel aanvragen, dan brengt de KMar of de politie hem naar een aanmeldcentrum.

## Vertrek van vertrekplichtige vreemdelingen {- #proces-vertrek}

<@proces "vertrek"/>

De IND, de KMar en de politie dragen vreemdelingen die moeten vertrekken over aan DTenV. Die begeleidt hen, maar voor
het vertrek zelf blijft de vreemdeling verantwoordelijk. Om het voor te bereiden zoekt een regievoerder van DTenV in een
zo vroeg mogelijk stadium het gesprek over terugkeer. In die gesprekken blijkt welke mogelijkheden er zijn, of de
vreemdeling bereid is mee te werken en welke begeleiding dat vraagt.

Vrijwillig vertrek is het uitgangspunt. Waar nodig geven DTenV en IOM daar ondersteuning bij. Vertrekt iemand niet
zelfstandig, dan mag de overheid het vertrek afdwingen. Een mogelijk middel is vreemdelingenbewaring met het oog op
uitzetting. Daarvoor moet het risico bestaan dat de vreemdeling zich aan het toezicht onttrekt en moet er zicht op
vertrek zijn. Tijdens de bewaring werkt DTenV verder aan het vertrek. Bewaring is evenwel een uiterste middel: als een
lichtere maatregel het vertrek voldoende waarborgt, zoals een ${term("meldplicht")} of een
${term("vrijheidsbeperkende-maatregel", "vrijheidsbeperkende maatregel")}, verdient die de voorkeur.
