# Asielmigratie {#asielmigratie}

Asielmigratie omvat iedereen die in Nederland om bescherming vraagt of in het kader van asiel naar Nederland
komt. Het aantal asielaanvragen in een jaar is de asielinstroom. Daarin tellen eerste aanvragen mee, waaronder
geboorten, en tweede en volgende aanvragen. Ook nareizende gezinsleden van houders van een zelfstandige
asielvergunning horen bij de instroom. Vluchtelingen die via hervestiging komen en personen die via
herplaatsing uit een andere EU-lidstaat komen, zijn als aparte groepen opgenomen. Over ontheemden uit Oekraïne
gaat ${hoofdstuk("ontheemden-uit-oekraine")}.

In ${jaar} bedroeg de asielinstroom ${waarde("asielinstroom.totaal")} (${verschil("asielinstroom.totaal")}); in
${vorigjaar} was dat ${waarde("asielinstroom.totaal", -1)}. Van deze instroom bestond
${aandeel("asielinstroom.eerste", "asielinstroom.totaal")} uit eerste aanvragen en
${aandeel("asielinstroom.nareis", "asielinstroom.totaal")} uit nareizigers. De Immigratie- en
Naturalisatiedienst (IND) nam ${waarde("afhandeling-eerste-aanvragen.totaal")} beslissingen op eerste aanvragen
(${verschil("afhandeling-eerste-aanvragen.totaal")}) en verleende na een asielaanvraag in totaal
${waarde("verleende-asielvergunningen.totaal")} vergunningen
(${verschil("verleende-asielvergunningen.totaal")}). Op 31 december verbleven ${waarde("opvang.bezetting")}
personen in de opvang van het Centraal Orgaan opvang asielzoekers (COA); het verschil met een jaar eerder is
${verschil("opvang.bezetting")}.

Dit hoofdstuk begint met de wereldwijde situatie van vluchtelingen en intern ontheemden en met de bijdrage die
Nederland internationaal levert (${paragraaf("asielmigratie-wereldwijd")}). Daarna volgen de asielmigratie
naar de EU (${paragraaf("asielmigratie-naar-de-eu")}) en die naar Nederland, van de aanvraag en de opvang tot
de beslissing en het beroep (${paragraaf("asielmigratie-naar-nederland")}).

<@kader "Belangrijke ontwikkelingen in ${jaar}">

<@duiding "asielmigratie-kernpunten-eu"/>

- In Nederland zijn ${waarde("asielinstroom.eerste")} eerste asielaanvragen ingediend; ten opzichte van
  ${vorigjaar} is hun aantal ${ontwikkeling("asielinstroom.eerste")}.

<@duiding "asielmigratie-kernpunten-amv"/>

- De IND willigde ${waarde("afhandeling-eerste-aanvragen.inwilligingspercentage")} van de eerste asielaanvragen
  in (nationale definitie, zie ${paragraaf("beslissingen-in-de-eu")}); in ${vorigjaar} was dat
  ${waarde("afhandeling-eerste-aanvragen.inwilligingspercentage", -1)}.
- Op 31 december telde de COA-opvang ${waarde("opvang.bezetting")} bewoners; in de loop van ${jaar} is hun
  aantal ${ontwikkeling("opvang.bezetting")}. Van deze bewoners was
  ${aandeel("opvang.vergunninghouders", "opvang.bezetting")} vergunninghouder, ofwel
  ${waarde("opvang.vergunninghouders")} personen; dat aantal is ${ontwikkeling("opvang.vergunninghouders")}.
- In asielzaken zijn bij de rechtbanken ${waarde("beroepen.totaal.instroom")} beroepen ingesteld; dat aantal is
  ${ontwikkeling("beroepen.totaal.instroom")}.

<@duiding "asielmigratie-kernpunten"/>

</@kader>

## Asielmigratie wereldwijd {#asielmigratie-wereldwijd}

UNHCR, de vluchtelingenorganisatie van de Verenigde Naties (VN), houdt bij hoeveel mensen wereldwijd door
geweld of vervolging uit hun woonplaats zijn verdreven. In juni ${jaar} waren dat er ongeveer
${feit("ontheemden-wereldwijd")}. Daarvan verbleven er ${feit("intern-ontheemden")} in hun eigen land: zij
zijn intern ontheemd. Over de grens vielen zo'n ${feit("vluchtelingen-onder-mandaat")} vluchtelingen onder het
mandaat van UNHCR of van UNRWA, de VN-organisatie voor Palestijnse vluchtelingen. Verder telde UNHCR
${feit("asielzoekers-wereldwijd")} asielzoekers en ${feit("overige-beschermingsbehoeftigen")} anderen die
internationale bescherming nodig hebben.

<@duiding "ontheemden-wereldwijd"/>

### Internationale oplossingen {#internationale-oplossingen}

Een vluchteling kan op drie manieren een duurzaam perspectief krijgen: door terug te keren zodra dat in het
land van herkomst kan, door in het opvangland te integreren, of door hervestiging in een derde land. De meeste
vluchtelingen verblijven in de regio van herkomst. Voor hen is de kans op elk van deze drie oplossingen klein.

**Terugkeer.** In de jaren negentig gingen wereldwijd gemiddeld ${feit("terugkeer-jaren-negentig")}
vluchtelingen per jaar terug naar huis. Daarna is dat aantal sterk gedaald.

<@duiding "internationale-oplossingen"/>

**Lokale integratie.** In veel opvanglanden staan politieke obstakels, culturele verschillen en
sociaal-economische spanningen het opbouwen van een nieuw bestaan in de weg. Of dat lukt, is voor de meeste
vluchtelingen dan ook onzeker. Dat is een van de redenen om de omstandigheden in opvanglanden te helpen
verbeteren.

**Hervestiging.** Bij ${term("hervestiging")} reist een vluchteling vanuit een opvangland buiten de EU naar
een veilig derde land, dat vooraf heeft toegezegd internationale bescherming en daarmee rechtmatig verblijf te
bieden. UNHCR bepaalt welke vluchtelingen het kwetsbaarst zijn en legt hun dossiers voor.

### Bijdrage Nederland op internationaal niveau {#bijdrage-nederland}

#### Multilaterale inzet {#multilaterale-inzet}

De samenwerking tussen landen van herkomst, doorreis, bestemming en opvang rust op drie internationale kaders:
twee *${taal("en", "Global Compacts")}* van de VN, het *${taal("en", "Global Compact for Migration")}* (GCM) en het *${taal("en", "Global Compact on Refugees")}*
(GCR), en het VN-Vluchtelingenverdrag. Wat daarin is afgesproken, vormt mede de grondslag voor Europese en
bilaterale samenwerking, zoals migratiepartnerschappen.

<@duiding "multilaterale-inzet"/>

Nederland neemt ook deel aan dialogen waarin groepen landen over migratie spreken: de Euro-Afrikaanse
migratiedialoog (het Rabat-proces), het *EU-${taal("en", "Horn of Africa Migration Route Initiative")}* (het Khartoum-proces),
het Praag-proces en het Boedapest-proces. Zij moeten de samenwerking met landen buiten de EU versterken.
Gelijkwaardigheid tussen de partners krijgt daarbij nadrukkelijk aandacht.

#### Global Compact on Refugees (GCR) {#global-compact-on-refugees}

Het GCR kent vier hoofddoelen:

- de druk op opvanglanden verlichten;
- vluchtelingen beter in staat stellen voor zichzelf te zorgen;
- de toegang tot derde landen verruimen, onder meer door hervestiging;
- veilige en waardige terugkeer ondersteunen.

##### Ondersteuning opvanglanden en zelfredzaamheid vluchtelingen {- #opvang-in-de-regio}

Nederland steunt de opvang in de regio. Het helpt landen die veel vluchtelingen opnemen en bevordert de
zelfredzaamheid van vluchtelingen en van de kwetsbare gemeenschappen waarin zij terechtkomen. Wie dicht bij
huis opvang met perspectief vindt, hoeft niet verder te reizen over gevaarlijke routes en met hulp van
mensensmokkelaars. Onderzoek laat zien waarom mensen anders wel doorreizen: er is geen onderwijs of werk
bereikbaar, of het opvangland biedt te weinig bescherming.

<@duiding "opvang-in-de-regio"/>

##### Hervestiging {- #hervestiging}

De vluchtelingen die UNHCR voor ${term("hervestiging")} voordraagt, zijn degenen die het kwetsbaarst zijn.
Wereldwijd ging het in ${jaar} om ${waarde("hervestiging-wereldwijd.voordrachten")} voordrachten. In hetzelfde
jaar vertrokken ${waarde("hervestiging-wereldwijd.vertrekken")} vluchtelingen naar een land van hervestiging
(${figuur("hervestiging-wereldwijd")}).

<@figuur "hervestiging-wereldwijd"/>

<@duiding "hervestiging-wereldwijd"/>

Nederland hervestigt eveneens vluchtelingen uit opvanglanden in de regio, op voordracht van UNHCR. De IND
stelt vóór de reis vast dat iemand volgens het Nederlandse asielbeleid recht heeft op internationale
bescherming. Het COA verzorgt, eveneens vóór het vertrek, een training over de Nederlandse cultuur. Direct na
binnenkomst volgt de asielvergunning.

Hoeveel vluchtelingen Nederland hervestigt, staat in een meerjarig beleidskader. Hervestiging kan ook deel
uitmaken van de samenwerking van de EU met landen daarbuiten. Nederland is voor gezamenlijke Europese inzet en
draagt daaraan bij. Bij de keuze van de landen waaruit mensen komen, tellen drie zaken: de prioriteiten die
UNHCR elk jaar vaststelt, de prioriteiten van de EU en het nationale belang.

<@duiding "hervestiging-nederland"/>

<@duiding "evacuatie-afghanistan"/>

##### Terugkeer {- #terugkeer-van-vluchtelingen}

Nederland volgt de situatie in landen van herkomst op de voet. Regelmatig verschijnen ambtsberichten, die
onder meer dienen om te bepalen of mensen naar een land kunnen terugkeren. Of vluchtelingen terug kunnen,
vanuit Nederland of vanuit de regio, hangt mede af van de oplossing van gewapende conflicten. Nederland werkt
daarom langs diplomatieke en andere wegen aan het voorkomen en beëindigen daarvan. Met de middelen voor
Buitenlandse Handel en Ontwikkelingssamenwerking (BHOS) helpt het waar dat nodig en mogelijk is de voorwaarden
voor terugkeer te scheppen, vaak via organisaties onder leiding van de VN: drinkwater, elektriciteit,
onderwijs, medische zorg en economische bedrijvigheid. Nederland steunt ook, onder meer via VN-organisaties,
vluchtelingen die vrijwillig uit een gastland in de regio terugkeren.

#### Migratiesamenwerking met partnerlanden {#migratiesamenwerking}

Asiel en migratie vragen om wereldwijde samenwerking. Irreguliere migratie, dat wil zeggen migratie buiten de
regels om, gaat vaak over levensgevaarlijke routes. Onderweg lopen mensen het risico op ernstig leed door
toedoen van smokkelaars of op uitbuiting door mensenhandelaren. De gevolgen voor de samenleving zijn groot,
omdat irreguliere bewegingen niet te voorspellen zijn en veel menselijk leed meebrengen. Bovendien volgt op
asielmigratie vaak gezinshereniging.

<@duiding "migratiesamenwerking"/>

Nederland zet daarom in op opvang in de regio en op duurzame oplossingen voor vluchtelingen aldaar. Om
irreguliere migratie te verminderen, terugkeer te bevorderen en migranten beter te beschermen bouwt het ook
voortdurend aan partnerschappen met landen buiten de EU, waarbij de bilaterale en de Europese inzet elkaar
aanvullen. De partnerschappen dienen verschillende doelen:

- zowel vrijwillige als gedwongen terugkeer naar het land van herkomst ondersteunen;
- mensenhandel en mensensmokkel bestrijden;
- het grensbeheer in landen buiten de EU versterken;
- mensen die willen vertrekken, voorlichten over de gevaren van irreguliere migratie en over legale
  mogelijkheden.

De aandacht gaat daarbij vooral uit naar Noord- en Oost-Afrika, de Sahel en het Midden-Oosten.

##### Bilaterale inzet {- #bilaterale-inzet}

Waarvoor de bilaterale migratiepartnerschappen dienen, staat in ${hoofdstuk("migratiebeleid")}: minder
irreguliere migratie, meer terugkeer en bescherming van migranten.<@noot>De Kamer vroeg het kabinet om van
migratieafspraken een prioriteit in het buitenlandbeleid te maken, zowel bilateral als multilateraal:
motie-Brekelmans en Agnes Mulder, ${kamerstuk("36200-V/27", "2022-2023")}.</@noot> Een partnerschap moet
resultaat hebben, duurzaam zijn en beide landen recht doen. Nederland en het partnerland geven het samen vorm,
vanuit wederzijdse belangen en binnen het internationale en Europese recht. De uitgangspunten staan in de
beleidsnota Buitenlandse Handel en
Ontwikkelingssamenwerking<@noot>${kamerstuk("36180/1", "2021-2022")}.</@noot> en in de Afrikastrategie
2023-2032.<@noot>${kamerstuk("29237/183", "2022-2023")}.</@noot>

Zo'n partnerschap slaagt alleen als de relatie stabiel, open en solidair is: elk onderwerp moet bespreekbaar
zijn, landen moeten elkaars moeilijkheden zien en samen oplossingen zoeken. Zo'n relatie ontstaat langzaam, en
stille diplomatie is daarbij van groot belang. Bewindspersonen, ambtenaren en uitvoerders benutten elk contact
om tot concrete uitkomsten te komen. Per land wordt bekeken wat het BHOS-instrumentarium kan bijdragen.
Daarnaast zijn er projecten met een partnerland die beide partijen dienen, bijvoorbeeld om mensensmokkel en
mensenhandel te bestrijden, irreguliere migratie te voorkomen of terugkeer te bevorderen.

<@duiding "bilaterale-inzet"/>

##### Europese inzet {- #europese-inzet}

Ook de EU versterkt de samenwerking met landen van herkomst en doorreis. Nederland helpt deze partnerschappen
op gang te brengen en uit te voeren. Het wil dat de Europese inzet meer slagkracht krijgt en zichtbaar
resultaat oplevert: minder irreguliere migratie, meer terugkeer, sterkere reguliere migratie en bescherming
van migranten. Daartoe moeten ook andere instrumenten van de EU beter worden benut, zoals het visumbeleid,
ontwikkelingssamenwerking en handel.

Waar dat nodig is, wordt terugkeer verbonden met andere beleidsterreinen. De Visumcode bevat daarvoor, mede op
aandringen van Nederland, artikel 25bis. Lidstaten kunnen op grond daarvan gezamenlijk visummaatregelen nemen
ten nadele of ten voordele van een land buiten de EU. Bepalend zijn de medewerking van dat land aan terugkeer
en de bredere belangen van de EU in de relatie met dat land.

<@duiding "europese-inzet"/>

#### Programmering {#programmering}

Een deel van de multilaterale, Europese en bilaterale doelen krijgt vorm in programma's, zoals Prospects,
COMPASS met IOM, PROMIS met UNODC en OHCHR en de samenwerking met ICMPD. Ook het subsidiekader Migratie en
Ontwikkeling is een belangrijk instrument.

<@duiding "programmering"/>

##### Prospects {- #prospects}

In Prospects werkt Nederland sinds 2019 voor meerdere jaren samen met de Wereldbank, IFC, ILO, UNHCR en
UNICEF. Het partnerschap moet perspectief geven aan vluchtelingen, intern ontheemden en kwetsbare
gastgemeenschappen in landen die veel vluchtelingen opnemen. De gedachte is dat de vijf organisaties
gezamenlijk beter in staat zijn om de kloof tussen noodhulp en ontwikkelingssamenwerking te dichten dan elk
afzonderlijk. Dat sluit aan bij het GCR, de Nexus-agenda en de *${taal("en", "Grand Bargain")}*. (Lokale) overheden, bedrijven
en andere partijen doen mee.

<@duiding "prospects"/>

##### COMPASS {- #compass}

COMPASS is een groot meerjarig programma van Nederland, de Internationale Organisatie voor Migratie (IOM) en
${feit("compass-landen")} partnerlanden. Het beschermt migranten, gaat mensenhandel en mensensmokkel tegen,
licht mensen voor over de gevaren van irreguliere migratie en over legale wegen, en ondersteunt vrijwillige
terugkeer en duurzame herintegratie.

<@duiding "compass"/>

##### PROMIS {- #promis}

Met PROMIS werkt Nederland op grote schaal en voor meerdere jaren in West-Afrika samen met het VN-bureau voor
drugs- en misdaadbestrijding (UNODC) en het Hoog Commissariaat van de VN voor de Mensenrechten (OHCHR). Het
programma versterkt de opsporing en vervolging van mensensmokkel en mensenhandel, breidt de samenwerking
daartegen uit, zowel regionaal als internationaal, en komt op voor de mensenrechten van migranten in landen
van herkomst en doorreis.

<@duiding "promis"/>

##### Subsidiekader Migratie en Ontwikkeling {- #subsidiekader}

Het subsidiekader Migratie en Ontwikkeling bevat de beleidsregels waarmee subsidieaanvragen worden beoordeeld.
De activiteiten moeten de bescherming en opvang van vluchtelingen in de regio verbeteren, met inbegrip van de
leefsituatie in gastgemeenschappen, of de samenwerking met prioritaire landen van herkomst en doorreis
versterken.<@noot>${staatscourant("2018/54481")}.</@noot>

<@duiding "subsidiekader"/>

##### ICMPD {- #icmpd}

Samen met het *${taal("en", "International Centre for Migration Policy Development")}* (ICMPD) zet Nederland per partnerland
projecten op die passen bij de doelen van het partnerschap. Die gaan bijvoorbeeld over de opbouw van
capaciteit, de aanpak van smokkel of beter migratiemanagement, waaronder grensbeheer, asiel en bescherming.

<@duiding "icmpd"/>

## Asielmigratie naar de EU {#asielmigratie-naar-de-eu}

### Asielaanvragen in de EU {#asielaanvragen-in-de-eu}

De EU-lidstaten ontvingen in ${jaar} samen ${feit("eerste-aanvragen-eu-totaal")} eerste
asielaanvragen.<@noot>Een herhaalde aanvraag in dezelfde lidstaat is niet meegeteld. Omdat iemand in meer dan
één lidstaat asiel kan aanvragen, hoeft het totale aantal geregistreerde aanvragen niet gelijk te zijn aan het
aantal personen met een eerste aanvraag.</@noot> Hoe de eerste asielaanvragen over de lidstaten waren verdeeld,
staat in ${figuur("eerste-aanvragen-eu")}.

<@figuur "eerste-aanvragen-eu"/>

<@duiding "eerste-aanvragen-eu"/>

Afgezet tegen de bevolking ontving de EU als geheel ${waarde("eerste-aanvragen-eu-per-inwoner.eu-27")} eerste
aanvragen per 1.000 inwoners. In Nederland waren dat er ${waarde("eerste-aanvragen-eu-per-inwoner.nederland")}
(${figuur("eerste-aanvragen-eu-per-inwoner")}).

<@figuur "eerste-aanvragen-eu-per-inwoner"/>

<@duiding "eerste-aanvragen-eu-per-inwoner"/>

Van alle eerste asielaanvragen in de EU kwamen er in ${jaar} in totaal ${feit("amv-aanvragen-eu-totaal")} van
alleenstaande minderjarige vreemdelingen (amv's).<@noot>Een amv is een vreemdeling onder de 18 jaar die ook
niet op grond van artikel 1:253ha BW meerderjarig is verklaard, en van wie geen meerderjarige ouder of in het
buitenland aangewezen voogd in Nederland is of samen met hem of haar inreisde.</@noot> Het aandeel van
Nederland bedroeg ${waarde("amv-aanvragen-eu.nederland")} (${figuur("amv-aanvragen-eu")}).

<@figuur "amv-aanvragen-eu"/>

<@duiding "amv-aanvragen-eu"/>

### Herkomst van asielzoekers in de EU {#herkomst-van-asielzoekers-in-de-eu}

Waar asielzoekers vandaan komen, verschilt van land tot land. In ${figuur("herkomst-eerste-aanvragen-eu")}
staan de vijf nationaliteiten met de meeste eerste aanvragen in de EU, met hun aandeel in de EU als geheel en
in Nederland, België en Duitsland.

<@duiding "herkomst-eerste-aanvragen-eu"/>

<@figuur "herkomst-eerste-aanvragen-eu"/>

### Beslissingen op asielverzoeken in de EU {#beslissingen-in-de-eu}

De lidstaten passen dezelfde EU-wetgeving toe, maar hun asielstelsels zijn niet gelijk. Daarom worden de
landen hier op twee momenten vergeleken: bij de beschikking in eerste aanleg, dus het besluit op de eerste
asielaanvraag, en bij het definitieve besluit, waarmee de procedure eindigt. Voor beide momenten volgt daarna
welke soorten bescherming zijn verleend. De paragraaf sluit af met de procedures die nog openstaan: het aantal
aanvragen waarop nog een besluit moet volgen.

De lidstaten namen in ${jaar} samen ${waarde("bescherming-eerste-aanleg-eu.eu-27.totaal")} besluiten in eerste
aanleg<@noot>Het gaat om voorlopige cijfers over alle eerste beslissingen op een aanvraag: een eerste aanvraag,
een opvolgende (herhaalde) aanvraag of een aanvraag die bij herplaatsing is overgenomen van Italië of
Griekenland.</@noot> en ${waarde("bescherming-definitief-eu.eu-27.totaal")} definitieve besluiten, na beroep of
herziening. Het aandeel van de lidstaten in de besluiten staat in ${figuur("aandeel-besluiten-eu")}.

<@figuur "aandeel-besluiten-eu"/>

<@duiding "aandeel-besluiten-eu"/>

Het Europese recht onderscheidt twee vormen van internationale bescherming: de vluchtelingenstatus en de
subsidiaire beschermingsstatus.<@noot>Subsidiaire bescherming is er voor mensen die bij terugkeer naar hun
land van herkomst ernstige schade kunnen oplopen. Dat risico moet reëel zijn: er moeten zwaarwegende redenen
zijn om het aan te nemen.</@noot> Nederland maakt in de vergunning geen verschil tussen beide groepen:
iedereen die bescherming krijgt, ontvangt de verblijfsvergunning asiel (VVA) voor bepaalde tijd. Veel andere
lidstaten kennen twee statussen met elk een eigen vergunning, die bijvoorbeeld niet even lang geldig zijn.

<@kader "Hoe wordt het inwilligingspercentage berekend?">
Europa en Nederland berekenen het inwilligingspercentage elk op een eigen manier.

- **Europees (Eurostat).** Alleen inwilligingen en afwijzingen tellen mee. Een aanvraag die op grond van de
  Dublinverordening niet in behandeling wordt genomen, geldt niet als afwijzing.
- **Nationaal.** Alle beslissingen tellen mee, dus ook beslissingen zonder inhoudelijk oordeel. Voorbeelden
  zijn aanvragen die buiten behandeling zijn gesteld en aanvragen die vanwege de Dublinverordening niet in
  behandeling zijn genomen.

Het inwilligingspercentage van Nederland was in ${jaar} volgens de Europese definitie (besluiten in eerste
aanleg)
${aandeel("bescherming-eerste-aanleg-eu.nederland.inwilliging", "bescherming-eerste-aanleg-eu.nederland.totaal")}
en volgens de nationale definitie (eerste asielaanvragen)
${waarde("afhandeling-eerste-aanvragen.inwilligingspercentage")}.
</@kader>

Na een besluit in eerste aanleg kregen in ${jaar} in de EU
${waarde("bescherming-eerste-aanleg-eu.eu-27.inwilliging")} asielzoekers een vorm van bescherming
(${figuur("bescherming-eerste-aanleg-eu")}): ${waarde("bescherming-eerste-aanleg-eu.eu-27.vluchtelingenstatus")}
de vluchtelingenstatus, ${waarde("bescherming-eerste-aanleg-eu.eu-27.subsidiair")} subsidiaire bescherming en
${waarde("bescherming-eerste-aanleg-eu.eu-27.humanitair")} een vergunning op humanitaire gronden. Een vergunning
op humanitaire gronden berust op nationaal recht. In Nederland krijgen bijvoorbeeld gezinsleden die zijn
meegereisd en zelf geen asielgronden hebben zo'n vergunning. In de EU als geheel werd
${aandeel("bescherming-eerste-aanleg-eu.eu-27.inwilliging", "bescherming-eerste-aanleg-eu.eu-27.totaal")}
ingewilligd en
${aandeel("bescherming-eerste-aanleg-eu.eu-27.afwijzing", "bescherming-eerste-aanleg-eu.eu-27.totaal")}
afgewezen.

<@figuur "bescherming-eerste-aanleg-eu"/>

<@duiding "bescherming-eerste-aanleg-eu"/>

Een definitief besluit was in ${jaar} voor ${waarde("bescherming-definitief-eu.eu-27.inwilliging")}
asielzoekers positief (${figuur("bescherming-definitief-eu")}). De vluchtelingenstatus ging naar
${waarde("bescherming-definitief-eu.eu-27.vluchtelingenstatus")} van hen, subsidiaire bescherming naar
${waarde("bescherming-definitief-eu.eu-27.subsidiair")} en een humanitaire verblijfsvergunning naar
${waarde("bescherming-definitief-eu.eu-27.humanitair")}. Het inwilligingspercentage van definitieve besluiten
in de EU, na beroep of herziening, was gemiddeld
${waarde("bescherming-definitief-eu.eu-27.inwilligingspercentage")}.

<@figuur "bescherming-definitief-eu"/>

<@duiding "bescherming-definitief-eu"/>

Aan het einde van ${jaar} was in de EU op ${feit("open-procedures-eu-totaal")} asielaanvragen nog niet
beslist.<@noot>Open is elke aanvraag, ongeacht de datum van indiening, waarop de autoriteiten van de lidstaat op
de peildatum nog geen besluit hadden genomen. Het aantal geeft zowel de omvang van de werkvoorraad weer als het
aantal asielzoekers dat wacht.</@noot> In Nederland stonden eind ${jaar}
${waarde("open-procedures-eu.nederland")} procedures open. Dit aantal is in een jaar tijd
${ontwikkeling("open-procedures-eu.nederland")}: eind ${vorigjaar} waren het er
${waarde("open-procedures-eu.nederland", -1)}. De tien lidstaten met de grootste werkvoorraad staan in
${figuur("open-procedures-eu")}.

<@figuur "open-procedures-eu"/>

<@duiding "open-procedures-eu"/>

### Secundaire migratie {#secundaire-migratie}

Secundaire migratie is reizen van de ene EU-lidstaat naar de andere door migranten van buiten de EU, zonder
toestemming van de autoriteiten van die landen. Wie zonder geldig visum of ander reisdocument reist, of met
een vals of ontoereikend exemplaar, valt daar ook onder. Europol, EUAA en Frontex gebruiken deze omschrijving.
De cijfers hieronder geven weer wat bekend is, en dat is niet alles: niet iedereen die doorreist wordt
geregistreerd, en registraties vervallen na de termijn die de EU-wetgeving daarvoor stelt.

#### Eurodac-registraties {#eurodac}

Een deel van de secundaire migratie naar Nederland is zichtbaar in Eurodac, een Europees systeem met
biometrische gegevens zoals vingerafdrukken. Lidstaten leggen die vast wanneer iemand asiel aanvraagt of bij
het illegaal overschrijden van een buitengrens wordt aangetroffen. Kinderen onder de 14 jaar staan niet in het
systeem. Bij een asielaanvraag in Nederland worden vingerafdrukken afgenomen en met Eurodac vergeleken; zo
blijkt of de aanvrager al eerder in de EU is geregistreerd. Omdat een registratie vaak bij een asielaanvraag
hoort, laat Eurodac ook zien hoeveel vreemdelingen eerder een of meer aanvragen in de EU deden.

Van de asielzoekers in Nederland die in ${jaar} in Eurodac stonden, was
${waarde("eurodac-eerste-registratie.nederland")} het eerst in Nederland geregistreerd; in ${vorigjaar} was
dat ${waarde("eurodac-eerste-registratie.nederland", -1)}. De anderen werden eerst in een ander land
geregistreerd (${figuur("eurodac-eerste-registratie")}).

<@figuur "eurodac-eerste-registratie"/>

<@duiding "eurodac-eerste-registratie"/>

#### Dublinclaims {#dublinclaims}

Volgens de Dublinverordening<@noot>${verordening("604/2013")}, met uitvoeringsregels in
${verordening("1560/2003")}.</@noot> behandelt één lidstaat het asielverzoek. De verordening wijst aan welke
dat is.<@noot>Behalve de EU-lidstaten passen IJsland, Liechtenstein, Noorwegen en Zwitserland de verordening
toe. Deze paragraaf telt alleen de claims van EU-lidstaten.</@noot> Is dat een ander land dan het land waar
iemand asiel vraagt, dan kan dat andere land een verzoek ontvangen om de asielzoeker over te nemen: een
${term("claim")}. Gaat het daarmee akkoord, dan kan de vreemdeling worden overgedragen.

Een akkoord betekent niet altijd dat de overdracht ook plaatsvindt. De asielzoeker kan met onbekende
bestemming uit de opvang zijn vertrokken. Ook beleid of recht kan een overdracht in de weg staan, bijvoorbeeld
rechtspraak van het Europees Hof van Justitie.

Hoeveel claims de lidstaten verzonden, staat in ${figuur("dublinclaims-verzonden")}. Van alle claims in
${jaar} was ${feit("dublinclaims-verzonden-nederland")} afkomstig van Nederland en
${feit("dublinclaims-ontvangen-nederland")} aan Nederland gericht. Van de vreemdelingen die zijn overgedragen,
ging ${feit("dublinoverdrachten-nederland")} naar Nederland.

<@figuur "dublinclaims-verzonden"/>

<@duiding "dublinclaims-verzonden"/>

## Asielmigratie naar Nederland {#asielmigratie-naar-nederland}

### Asielaanvragen in Nederland {#asielaanvragen-in-nederland}

Vijf groepen vormen samen de asielinstroom in Nederland:

- personen met een eerste asielaanvraag, waarbij ook geboorten worden geteld;
- personen met een tweede of volgende aanvraag;
- nareizigers: gezinsleden van houders van een zelfstandige asielvergunning. Zij krijgen een VVA en kunnen
  terecht in de opvang van het COA;
- herplaatste personen, die uit een andere EU-lidstaat zijn overgebracht (${paragraaf("herplaatsing")});
- hervestigde vluchtelingen, die uit een land buiten de EU zijn overgebracht.

De laatste drie groepen tellen mee vanaf hun aankomst in Nederland.

De totale asielinstroom kwam in ${jaar} uit op ${waarde("asielinstroom.totaal")} (${figuur("asielinstroom")});
ten opzichte van ${vorigjaar} is zij ${ontwikkeling("asielinstroom.totaal")}. Daaronder waren
${waarde("asielinstroom.eerste")} eerste aanvragen. Er reisden ${waarde("asielinstroom.nareis")} nareizigers in;
hun aantal is ${ontwikkeling("asielinstroom.nareis")}. Het aantal hervestigde vluchtelingen bedroeg
${waarde("asielinstroom.hervestiging")}, het aantal herplaatste personen
${waarde("asielinstroom.herplaatsing")}.

<@figuur "asielinstroom"/>

<@duiding "asielinstroom"/>

Bij de eerste aanvragen in ${jaar} ging het om ${feit("nationaliteiten-aantal")} verschillende nationaliteiten.
De vijf grootste nationaliteiten staan in ${figuur("nationaliteiten-eerste-aanvragen")}. Op de eerste plaats
komt ${label("nationaliteiten-eerste-aanvragen.#1")} met ${waarde("nationaliteiten-eerste-aanvragen.#1")}
aanvragen (${aandeel("nationaliteiten-eerste-aanvragen.#1", "asielinstroom.eerste")}), op de tweede
${label("nationaliteiten-eerste-aanvragen.#2")} met ${waarde("nationaliteiten-eerste-aanvragen.#2")} en op de
derde ${label("nationaliteiten-eerste-aanvragen.#3")} met ${waarde("nationaliteiten-eerste-aanvragen.#3")}. De
groep overig bevat veel nationaliteiten met elk een klein aantal aanvragen of maar één. Van
${feit("nationaliteiten-minder-dan-tien")} nationaliteiten waren er minder dan tien aanvragen.

<@figuur "nationaliteiten-eerste-aanvragen"/>

<@duiding "nationaliteiten-eerste-aanvragen"/>

Dezelfde verdeling voor de hele asielinstroom, dus eerste en herhaalde aanvragen, nareis, hervestiging en
herplaatsing samen, staat in ${figuur("nationaliteiten-asielinstroom")}. Ook hier bestaat de groep overig uit
veel nationaliteiten met weinig aanvragen.

<@figuur "nationaliteiten-asielinstroom"/>

<@duiding "nationaliteiten-asielinstroom"/>

In ${jaar} kwamen ${feit("amv-aanvragen-nederland")} eerste asielaanvragen van amv's. Uit welke landen de amv's
komen, laat ${figuur("nationaliteiten-amv")} zien; de groep overig omvat ook hier veel nationaliteiten.

<@figuur "nationaliteiten-amv"/>

<@duiding "nationaliteiten-amv"/>

#### Sporenbeleid {#sporenbeleid}

Niet elke asielaanvraag doorloopt dezelfde procedure. Voor bepaalde groepen asielzoekers is er een eigen
spoor, vijf in totaal. De sporen 3 (evidente inwilliging) en 5 (evidente inwilliging na onderzoek) zijn nu
niet in gebruik. Zij zijn bestemd voor zaken die evident kansrijk zijn, en worden alleen ingezet als de
instroom sterk oploopt en de omstandigheden daarom vragen. Voor een eerste aanvraag komen daardoor drie sporen
in aanmerking:

- Spoor 1: Dublinclaimanten.
- Spoor 2: asielzoekers uit een ${term("veilig-land-van-herkomst", "veilig land van herkomst")} en
  asielzoekers die al bescherming hebben in een andere EU-lidstaat. Velen van hen kwamen door secundaire
  migratie binnen de EU naar Nederland (${paragraaf("secundaire-migratie")}).
- Spoor 4: asielzoekers van wie de aanvraag wordt behandeld in de
  ${term("algemene-asielprocedure", "algemene asielprocedure")} (AA) of de
  ${term("verlengde-asielprocedure", "verlengde asielprocedure")} (VA).

Het grootste deel van de eerste aanvragen komt in spoor 4 binnen: ${waarde("instroom-per-spoor.spoor-4")} in
${jaar} (${figuur("instroom-per-spoor")}); in ${vorigjaar} was dat ${waarde("instroom-per-spoor.spoor-4", -1)}.

<@figuur "instroom-per-spoor"/>

<@duiding "instroom-per-spoor"/>

#### Nareis asiel {#nareis}

##### Mvv-nareis {- #mvv-nareis}

Wie een asielvergunning heeft gekregen, kan voor leden van het kerngezin een machtiging tot voorlopig verblijf
(mvv) voor nareis aanvragen. Daarmee mag het gezinslid naar Nederland reizen. Hier ontvangt het een
verblijfsvergunning die afhankelijk is van die van de aanvrager.

<@duiding "wetsvoorstel-beslistermijn-nareis"/>

In ${jaar} zijn ${waarde("mvv-nareis.ingediend")} aanvragen voor een mvv-nareis ingediend
(${figuur("mvv-nareis")}); in ${vorigjaar} waren het er ${waarde("mvv-nareis.ingediend", -1)}. In eerste aanleg
en bezwaar samen zijn er ${waarde("mvv-nareis.ingewilligd")} ingewilligd.

<@figuur "mvv-nareis"/>

Van de aanvragen die in ${jaar} in eerste aanleg zijn afgehandeld, voldeed
${waarde("mvv-nareis.inwilligingspercentage")} aan de voorwaarden; die aanvragen zijn ingewilligd. De IND
besliste in eerste aanleg in ${feit("mvv-nareis-binnen-termijn")} van de zaken binnen de wettelijke termijn.
In ${vorigjaar} was dat ${feit("mvv-nareis-binnen-termijn", -1)}.

<@duiding "mvv-nareis"/>

##### Nareis 8 EVRM {- #nareis-8-evrm}

Een amv kan behalve met de biologische ouders ook worden herenigd met broers en zussen. Voor hen kan, tegelijk
met de aanvraag voor de ouders, een mvv op grond van artikel 8 EVRM worden aangevraagd. Bij een inwilliging
krijgen zij na aankomst in Nederland een reguliere verblijfsvergunning.

In ${jaar} zijn ${waarde("nareis-8-evrm.mvv-ingediend")} van deze aanvragen ingediend
(${verschil("nareis-8-evrm.mvv-ingediend")}) en ${waarde("nareis-8-evrm.mvv-afgehandeld")} afgehandeld
(${verschil("nareis-8-evrm.mvv-afgehandeld")}). Van de afgehandelde aanvragen is
${waarde("nareis-8-evrm.mvv-inwilligingspercentage")} ingewilligd; in ${vorigjaar} was dat
${waarde("nareis-8-evrm.mvv-inwilligingspercentage", -1)}. In bezwaar was het
${waarde("nareis-8-evrm.bezwaar-inwilligingspercentage")} (${figuur("nareis-8-evrm")}); in ${vorigjaar} was dat
${waarde("nareis-8-evrm.bezwaar-inwilligingspercentage", -1)}.

<@figuur "nareis-8-evrm"/>

<@duiding "nareis-8-evrm"/>

#### Herplaatsing {#herplaatsing}

Bij ${term("herplaatsing")} gaat een asielzoeker of vergunninghouder van de ene EU-lidstaat naar de andere.
Een asielzoeker doorloopt daar de asielprocedure; een vergunninghouder vestigt zich er. Hoeveel personen op
deze manier naar Nederland kwamen, staat in ${figuur("asielinstroom")}.

<@duiding "herplaatsing"/>

### Asielopvang {#asielopvang}

Aan het einde van ${jaar} had het COA ${feit("opvanglocaties-coa")} opvanglocaties; een jaar eerder waren dat
er ${feit("opvanglocaties-coa", -1)}.

<@duiding "asielopvang"/>

De maatregelen die het kabinet treft om duurzaam over voldoende opvangplekken te beschikken, staan in
${hoofdstuk("migratiebeleid")}. Het werkt daarbij samen met medeoverheden, organisaties in de keten en andere
betrokkenen, waaronder maatschappelijke organisaties.

In ${jaar} ontving de ${term("centrale-opvang", "centrale opvang")} van het COA ${waarde("opvang.ontvangen")}
personen (${verschil("opvang.ontvangen")}).<@noot>Het COA telt doorgaans een hogere instroom dan de IND. Wie uit
de opvang vertrekt en zich later weer bij een aanmeldcentrum meldt, krijgt bij het COA een nieuwe
opvangovereenkomst met een nieuw nummer en telt dus nogmaals mee. De IND heropent in dat geval het bestaande
dossier, onder hetzelfde nummer.</@noot> Er stroomden ${waarde("opvang.uitgestroomd")} personen uit
(${verschil("opvang.uitgestroomd")}). Op 31 december was de bezetting ${waarde("opvang.bezetting")}
(${figuur("opvang")}); in de loop van ${jaar} is zij ${ontwikkeling("opvang.bezetting")}. Van deze bewoners
waren ${waarde("opvang.vergunninghouders")} vergunninghouder, een aandeel van
${aandeel("opvang.vergunninghouders", "opvang.bezetting")}.

<@figuur "opvang"/>

<@duiding "opvang"/>

Niet alleen het COA vangt amv's op. Op 31 december ${jaar} verbleven er ${waarde("opvang.amvs")} bij het COA.
Nidos ving er op die dag ${feit("nidos-amvs")} op, en daarnaast ${feit("nidos-verlengde-opvang")} jongeren in
de verlengde opvangregeling. De opvang vindt plaats op kleinschalige locaties en in gastgezinnen, voor amv's
met en zonder verblijfsvergunning.

<@duiding "opvang-amvs"/>

Op 31 december ${jaar} verbleef ${aandeel("opvang-verblijfsduur.tot-1-jaar", "opvang.bezetting")} van alle
bewoners minder dan een jaar in de opvang; een jaar eerder was dat
${aandeel("opvang-verblijfsduur.tot-1-jaar", "opvang.bezetting", -1)} (${figuur("opvang-verblijfsduur")}).
Gemiddeld duurde het verblijf ${feit("opvang-verblijfsduur-gemiddeld")} maanden; in ${vorigjaar} waren dat er
${feit("opvang-verblijfsduur-gemiddeld", -1)}.<@noot>De peildatum is telkens 1 januari van het jaar
erna.</@noot>

<@figuur "opvang-verblijfsduur"/>

<@duiding "opvang-verblijfsduur"/>

Het streven is dat een vergunninghouder binnen ${feit("uitstroomtermijn-vergunninghouders")} weken na de
vergunning vanuit de opvang naar een woning in een gemeente verhuist. Op 31 december ${jaar} was die termijn
voor ${feit("vergunninghouders-langer-dan-termijn")} van de vergunninghouders in de opvang verstreken; een jaar
eerder gold dat voor ${feit("vergunninghouders-langer-dan-termijn", -1)}. Hoe lang zij daar sinds hun vergunning
al verblijven, staat in ${figuur("opvang-verblijfsduur-vergunninghouders")}.

<@figuur "opvang-verblijfsduur-vergunninghouders"/>

In ${jaar} stroomden ${feit("vergunninghouders-uitgestroomd")} vergunninghouders uit, gemiddeld
${feit("vergunninghouders-uitgestroomd-weken")} weken nadat zij de vergunning hadden gekregen. In ${vorigjaar}
waren dat er ${feit("vergunninghouders-uitgestroomd", -1)}, na gemiddeld
${feit("vergunninghouders-uitgestroomd-weken", -1)} weken. Binnen de termijn verliet
${feit("vergunninghouders-uitgestroomd-binnen-termijn")} van deze vergunninghouders de opvang; in ${vorigjaar}
was dat ${feit("vergunninghouders-uitgestroomd-binnen-termijn", -1)}.

<@duiding "opvang-verblijfsduur-vergunninghouders"/>

#### Verhuisbewegingen van kinderen in gezinnen en van amv's {#verhuisbewegingen}

Tijdens de asielprocedure verhuizen bewoners van de opvang. Dat hoort deels bij de stappen van het
asielproces, waarin iemand van een centrale ontvangstlocatie (col) via een procesopvanglocatie (pol) naar een
asielzoekerscentrum (azc) gaat. Maar ook als een locatie sluit, de veiligheid dat vereist of de bewoner erom
vraagt, volgt een verhuizing. Asielzoekers, en vooral kinderen, moeten zo weinig mogelijk verhuizen. Het COA
let daar bij de plaatsing van bewoners zo goed mogelijk op.

<@duiding "verhuisbewegingen"/>

Kinderen die deel uitmaken van een gezin, verhuisden in ${jaar} gemiddeld
${waarde("verhuisbewegingen-kinderen.totaal.gemiddeld")} keer (${figuur("verhuisbewegingen-kinderen")}); in
${vorigjaar} was dat ${waarde("verhuisbewegingen-kinderen.totaal.gemiddeld", -1)} keer.

<@figuur "verhuisbewegingen-kinderen"/>

<@duiding "verhuisbewegingen-kinderen"/>

Voor amv's was het gemiddelde ${waarde("verhuisbewegingen-amvs.totaal.gemiddeld")}; in ${vorigjaar} was dat
${waarde("verhuisbewegingen-amvs.totaal.gemiddeld", -1)}. In totaal verhuisden zij
${waarde("verhuisbewegingen-amvs.totaal.aantal")} keer; in ${vorigjaar} was dat
${waarde("verhuisbewegingen-amvs.totaal.aantal", -1)} keer (${figuur("verhuisbewegingen-amvs")}).

<@figuur "verhuisbewegingen-amvs"/>

<@duiding "verhuisbewegingen-amvs"/>

Hoe vaak een kind tijdens het hele verblijf in de COA-opvang is verhuisd, is pas bij het vertrek bekend. Voor
wie in ${jaar} uitstroomde, staat dat in ${figuur("uitstroom-verhuisbewegingen-kinderen")} en
${figuur("uitstroom-verhuisbewegingen-amvs")}. Het gaat om
${waarde("uitstroom-verhuisbewegingen-kinderen.totaal.kinderen")} kinderen uit gezinnen met ten minste één
verhuizing (${vorigjaar}: ${waarde("uitstroom-verhuisbewegingen-kinderen.totaal.kinderen", -1)}) en
${waarde("uitstroom-verhuisbewegingen-amvs.totaal.kinderen")} amv's (${vorigjaar}:
${waarde("uitstroom-verhuisbewegingen-amvs.totaal.kinderen", -1)}). De kinderen uit gezinnen hadden bij hun
vertrek gemiddeld ${waarde("uitstroom-verhuisbewegingen-kinderen.totaal.weken")} weken in de opvang gewoond
(${vorigjaar}: ${waarde("uitstroom-verhuisbewegingen-kinderen.totaal.weken", -1)}), de amv's
${waarde("uitstroom-verhuisbewegingen-amvs.totaal.weken")} weken (${vorigjaar}:
${waarde("uitstroom-verhuisbewegingen-amvs.totaal.weken", -1)}).

<@figuur "uitstroom-verhuisbewegingen-kinderen"/>

<@figuur "uitstroom-verhuisbewegingen-amvs"/>

<@duiding "uitstroom-verhuisbewegingen"/>

### Doorlooptijd asielprocedure {#doorlooptijd-asielprocedure}

De doorlooptijd begint op de dag waarop iemand asiel aanvraagt en eindigt met het besluit van de IND. De
wettelijke beslistermijn bedraagt ${feit("beslistermijn-asiel")} maanden.

<@duiding "beslistermijn"/>

Hoe lang de procedure duurt, verschilt per spoor. Aanvragen in spoor 1 (Dublinclaimanten) en spoor 2 (veilig
land van herkomst) hebben weinig kans van slagen. De IND wil daar zo snel mogelijk op beslissen, zodat er
opvangplekken overblijven voor asielzoekers van wie de aanvraag meer kans maakt. De procedure is er kort en de
zaken zijn inhoudelijk meestal eenvoudiger, waardoor zij doorgaans minder tijd vergen dan die in spoor 4. In
${jaar} duurden zij gemiddeld ${waarde("doorlooptijd-eerste-aanvragen.spoor-1.weken")} weken (spoor 1) en
${waarde("doorlooptijd-eerste-aanvragen.spoor-2.weken")} weken (spoor 2). In spoor 4 was dat
${waarde("doorlooptijd-eerste-aanvragen.spoor-4-aa.weken")} weken in de AA en
${waarde("doorlooptijd-eerste-aanvragen.spoor-4-va.weken")} weken in de VA
(${figuur("doorlooptijd-eerste-aanvragen")}). Binnen de wettelijke termijn werd
${waarde("doorlooptijd-eerste-aanvragen.spoor-4-aa.binnen-termijn")} van de zaken in de AA en
${waarde("doorlooptijd-eerste-aanvragen.spoor-4-va.binnen-termijn")} van de zaken in de VA beslist. In spoor 2
was dat ${waarde("doorlooptijd-eerste-aanvragen.spoor-2.binnen-termijn")}.

<@figuur "doorlooptijd-eerste-aanvragen"/>

<@duiding "doorlooptijd-eerste-aanvragen"/>

### Beslissingen op asielaanvragen {#beslissingen-op-asielaanvragen}

#### Beslissingen op eerste asielaanvragen {#beslissingen-op-eerste-asielaanvragen}

In ${jaar} besliste de IND op ${waarde("afhandeling-eerste-aanvragen.totaal")} eerste asielaanvragen; in
${vorigjaar} waren dat er ${waarde("afhandeling-eerste-aanvragen.totaal", -1)}. Ingewilligd werd
${waarde("afhandeling-eerste-aanvragen.inwilligingspercentage")}; in ${vorigjaar} was dat
${waarde("afhandeling-eerste-aanvragen.inwilligingspercentage", -1)}
(${figuur("afhandeling-eerste-aanvragen")}). De IND stuurt niet op dit percentage. In het algemeen zijn de
nationaliteiten van de aanvragers en veranderingen in het landenbeleid erop van invloed.

<@figuur "afhandeling-eerste-aanvragen"/>

<@duiding "afhandeling-eerste-aanvragen"/>

##### Afdoening per spoor {- #afdoening-per-spoor}

In de meeste gevallen blijft een aanvraag tot de beslissing in het spoor waarin zij is begonnen. Inwilliging
in spoor 1 (Dublinclaimanten) of spoor 2 (veilig land van herkomst of bescherming in een andere EU-lidstaat)
komt in beginsel niet voor. Geeft een aanvraag daar aanleiding toe, dan wisselt zij van spoor en wordt zij in
het nieuwe spoor afgedaan.

Van de eerste aanvragen die in ${jaar} in spoor 4 zijn afgedaan, werd
${waarde("beslissingen-per-spoor.spoor-4.inwilligingspercentage")} ingewilligd; in ${vorigjaar} was dat
${waarde("beslissingen-per-spoor-vorig-jaar.spoor-4.inwilligingspercentage")}. De beslissingen in beide jaren
staan in ${figuur("beslissingen-per-spoor-vorig-jaar")} en ${figuur("beslissingen-per-spoor")}.

<@figuur "beslissingen-per-spoor-vorig-jaar"/>

<@figuur "beslissingen-per-spoor"/>

<@duiding "beslissingen-per-spoor"/>

Soms moet een zaak die al is afgehandeld opnieuw worden bekeken, bijvoorbeeld omdat het beroep gegrond is
verklaard of omdat de overdracht aan een andere EU-lidstaat niet is gelukt. In dat tweede geval is de zaak
eerst in spoor 1 afgedaan en komt zij nu in de nationale procedure, in spoor 4. De IND noemt dit zij-instroom.
Omdat het niet om een eerste aanvraag gaat, blijft zij-instroom buiten de asielinstroom in deze paragraaf.

Asielzoekers uit veilige landen, zoals Marokko en Tunesië, krijgen in principe geen vergunning. Spoor 2 is
voor hen een versnelde procedure. Na een afwijzing moeten zij meteen uit Nederland vertrekken en krijgen zij
een inreisverbod van ${feit("inreisverbod-spoor-2")} jaar, dat voor de hele EU geldt. Het is mogelijk dat zij
naar een vrijheidsbeperkende locatie (vbl) gaan, waar direct aan hun vertrek wordt gewerkt. Van alle eerste
aanvragen ging ${waarde("instroom-per-spoor.spoor-2")} in ${jaar} naar spoor 2; in ${vorigjaar} was dat
${waarde("instroom-per-spoor.spoor-2", -1)}.

#### Verleende vergunningen na een asielaanvraag {#verleende-vergunningen}

In ${jaar} verleende de IND ${waarde("verleende-asielvergunningen.totaal")} vergunningen na een asielaanvraag.
Het aantal is ten opzichte van ${vorigjaar} ${ontwikkeling("verleende-asielvergunningen.totaal")}
(${figuur("verleende-asielvergunningen")}). Eerste aanvragen leidden tot
${aandeel("verleende-asielvergunningen.eerste", "verleende-asielvergunningen.totaal")} van de vergunningen en
de inreis van nareizigers tot
${aandeel("verleende-asielvergunningen.nareis", "verleende-asielvergunningen.totaal")}.

<@figuur "verleende-asielvergunningen"/>

<@duiding "verleende-asielvergunningen"/>

Na ten minste ${feit("termijn-vergunning-onbepaalde-tijd")} jaar met een verblijfsvergunning asiel voor
bepaalde tijd kan een vreemdeling een
${term("verblijfsvergunning-asiel-voor-onbepaalde-tijd", "verblijfsvergunning asiel voor onbepaalde tijd")}
aanvragen. De reden voor bescherming moet dan nog aanwezig zijn en de aanvrager moet aan het
inburgeringsvereiste voldoen. Van de beslissingen op zulke aanvragen was
${waarde("asielvergunningen-onbepaalde-tijd.inwilligingspercentage")} in ${jaar} een inwilliging; in
${vorigjaar} was dat ${waarde("asielvergunningen-onbepaalde-tijd.inwilligingspercentage", -1)}
(${figuur("asielvergunningen-onbepaalde-tijd")}).

<@figuur "asielvergunningen-onbepaalde-tijd"/>

<@duiding "asielvergunningen-onbepaalde-tijd"/>

### Beroep {#beroep}

Tegen de afwijzing van een asielaanvraag kan een vreemdeling beroep instellen bij de rechtbank. In ${jaar}
kwamen er ${waarde("beroepen.totaal.instroom")} beroepen binnen (${verschil("beroepen.totaal.instroom")}) en
handelden de rechtbanken er ${waarde("beroepen.totaal.afgehandeld")} af
(${verschil("beroepen.totaal.afgehandeld")}). De verdeling over de AA, de VA en Dublinzaken staat in
${figuur("beroepen")}.

<@figuur "beroepen"/>

<@duiding "beroepen"/>

Van de uitspraak van de rechtbank is hoger beroep mogelijk bij de Afdeling bestuursrechtspraak van de Raad van
State (RvS). In ${jaar} ontving zij ${waarde("hoger-beroepen.totaal.instroom")} hoger beroepen
(${verschil("hoger-beroepen.totaal.instroom")}) en handelde zij er
${waarde("hoger-beroepen.totaal.afgehandeld")} af (${verschil("hoger-beroepen.totaal.afgehandeld")}), zie
${figuur("hoger-beroepen")}.

<@figuur "hoger-beroepen"/>

<@duiding "hoger-beroepen"/>

In ${figuur("doorlooptijd-beroep")} en ${figuur("doorlooptijd-hoger-beroep")} staat de gemiddelde doorlooptijd
bij de rechtbanken en bij de RvS naast de wettelijke termijn. De rechtspraak registreert doorlooptijden niet
naar spoor. Het ministerie van JenV heeft de zaken daarom met gegevens van de IND over de sporen verdeeld. De
berekening wordt nog verfijnd, maar het beeld dat de gemiddelden geven is goed. Voorlopige voorzieningen
(VoVo's) en beroepen vanwege niet tijdig beslissen tellen hierin niet mee. Deze doorlooptijden zijn anders
ingedeeld dan de cijfers in ${figuur("beroepen")} en ${figuur("hoger-beroepen")} en laten zich daar niet mee
vergelijken.

<@figuur "doorlooptijd-beroep"/>

<@figuur "doorlooptijd-hoger-beroep"/>

<@duiding "doorlooptijd-beroep"/>
