# Migratiebeleid: continu in ontwikkeling {#migratiebeleid}

Migratiebeleid verandert voortdurend. Dit hoofdstuk beschrijft de belangrijkste ontwikkelingen van ${jaar} en kijkt
waar nodig vooruit. De cijfers over dezelfde onderwerpen staan in de thematische hoofdstukken
(${hoofdstuk("migratie-van-buiten-de-eu")} en verder).

<@duiding "beleid"/>

Het hoofdstuk begint met trajecten voor de langere termijn en met de samenwerking met herkomst- en doorreislanden.
Daarna komen migratie van buiten en binnen de EU, asiel, de ontheemden uit Oekraïne en toezicht en vertrek aan bod.
Het laatste beleidsterrein is dat van huisvesting, inburgering en staatloosheid.

## Trajecten langere termijn {- #beleid-lange-termijn}

Sommige beleidstrajecten lopen over meerdere jaren. Zij gaan over de inrichting van het Europese en het Nederlandse
stelsel en over de plaats van migratie in de samenleving van later.

<@duiding "beleid-lange-termijn"/>

## Migratiepartnerschappen met herkomst- en doorreislanden {- #beleid-migratiepartnerschappen}

Met landen waar migranten vandaan komen of doorheen reizen, wil Nederland breed en langdurig samenwerken. De
afspraken die Nederland zelf met zo'n land maakt en de inzet van de EU vullen elkaar aan. Vaste onderwerpen van
gesprek zijn terugkeer, de bescherming van kwetsbare migranten en het tegengaan van irreguliere migratie. Daarnaast
gaat het om handel, ontwikkelingssamenwerking, veiligheid en visa (zie ook ${paragraaf("migratiesamenwerking")}).

<@duiding "beleid-migratiepartnerschappen"/>

## Migratie van buiten en binnen de EU {- #beleid-buiten-en-binnen-de-eu}

Wie van buiten de EU komt om in Nederland te werken of te studeren, krijgt voor een deel te maken met regels uit
Europese richtlijnen. Burgers van de EU maken gebruik van het vrije verkeer van personen. Cijfers over beide groepen
staan in ${hoofdstuk("migratie-van-buiten-de-eu")} en ${hoofdstuk("migratie-van-binnen-de-eu")}.

<@duiding "beleid-buiten-en-binnen-de-eu"/>

### Arbeidsmigratie {- #beleid-arbeidsmigratie}

Arbeidsmigratie heeft twee kanten. De economie kan ervan profiteren en in bepaalde sectoren kan zij een tekort aan
personeel een tijdlang verkleinen. Daar staat tegenover dat werkgevers die over goedkope buitenlandse
arbeidskrachten beschikken, minder reden hebben om te investeren in innovatie die arbeid bespaart. Ook kunnen
verbeteringen van arbeidsvoorwaarden achterwege blijven.

<@duiding "beleid-arbeidsmigratie"/>

### Studiemigratie {- #beleid-studiemigratie}

Het beleid voor studiemigratie gaat vooral over twee zaken: de internationalisering van het hoger onderwijs en de
studiefinanciering. Voor studenten uit de Europese Economische Ruimte (EER)<@noot>De EER bestaat uit de lidstaten
van de EU, Noorwegen, IJsland en Liechtenstein.</@noot> en Zwitserland, hierna EER-studenten, bepalen EU-regels en
uitspraken van Europese en Nederlandse rechters wanneer zij recht op studiefinanciering hebben.

<@duiding "beleid-studiemigratie"/>

## Asiel {- #beleid-asiel}

Wie asiel aanvraagt in Nederland, krijgt een beslissing van de Immigratie- en Naturalisatiedienst (IND) en tot die
tijd opvang. Veel regels daarvoor komen uit Europees en ander internationaal recht. De cijfers staan in
${hoofdstuk("asielmigratie")}.

<@duiding "beleid-asiel"/>

### Opvang {- #beleid-opvang}

Het Centraal Orgaan opvang asielzoekers (COA) vangt asielzoekers op en is voor locaties afhankelijk van gemeenten.
Eind ${jaar} verbleven er ${waarde("opvang.bezetting")} mensen in de opvang van het COA.

<@duiding "beleid-opvang"/>

### Overlast {- #beleid-overlast}

Overlast en criminaliteit door asielzoekers tasten het draagvlak voor de opvang aan en krijgen daarom een gerichte
aanpak. Cijfers over overlast horen niet bij dit rapport. Zij worden elk jaar gepubliceerd in het
Incidentenoverzicht.

<@duiding "beleid-overlast"/>

## Ontheemden uit Oekraïne {- #beleid-oekraine}

Mensen die door de oorlog uit Oekraïne zijn gevlucht, hebben in de EU tijdelijke bescherming op grond van de
richtlijn tijdelijke bescherming.<@noot>${richtlijn("2001/55/EG")}.</@noot> In Nederland zorgen vooral gemeenten
voor hun opvang. De cijfers staan in ${hoofdstuk("ontheemden-uit-oekraine")}.

<@duiding "beleid-oekraine"/>

## Toezicht en vertrek {- #beleid-toezicht-en-vertrek}

Dit beleidsterrein loopt van de controle aan de buitengrens tot het vertrek van vreemdelingen die niet mogen
blijven. De cijfers staan in ${hoofdstuk("toezicht-en-vertrek")}.

<@duiding "beleid-toezicht-en-vertrek"/>

### Grensbeheer {- #beleid-grensbeheer}

Goed grensbeheer helpt om migratie geordend te laten verlopen. Het weegt twee belangen tegen elkaar af: de
veiligheid binnen de grenzen en de bewegingsvrijheid van reizigers te goeder trouw. Informatietechnologie neemt
daarbij een grote plaats in.

<@duiding "beleid-grensbeheer"/>

### Schengen {- #beleid-schengen}

Binnen het Schengengebied reizen mensen in beginsel zonder controle aan de binnengrenzen. Dat werkt alleen als alle
landen zich aan de regels houden. De druk op het gebied komt onder andere van groeiende en steeds gevarieerdere
reizigersstromen, van irreguliere en secundaire migratie en van veiligheidsrisico's die grenzen overschrijden, zoals
terrorisme.

<@duiding "beleid-schengen"/>

### Mensensmokkel en mensenhandel {- #beleid-mensensmokkel-en-mensenhandel}

Tegen ${term("mensensmokkel")} en ${term("mensenhandel")}, binnen en buiten de EU, werkt Nederland in tal van
projecten samen met andere landen en met EU-agentschappen zoals Frontex, Europol en Eurojust. Een van de
samenwerkingsverbanden is het European Multidisciplinary Platform Against Crime Threats (EMPACT).

<@duiding "beleid-mensensmokkel-en-mensenhandel"/>

### Terugkeer {- #beleid-terugkeer}

Toelating tot Nederland is vaak tijdelijk: na afloop van het verblijf moet de vreemdeling weer weg. De meesten die
Nederland moeten verlaten, doen dat zelf, zonder hulp van de overheid. Bij een ander deel is wel inspanning van de
overheid nodig.

<@duiding "beleid-terugkeer"/>

### Landelijke Vreemdelingen Voorziening {- #beleid-lvv}

Sommige migranten hebben geen recht op verblijf en vertrekken toch niet. Wat daar de gevolgen van zijn, merken
vooral gemeenten. In het programma Landelijke Vreemdelingen Voorziening (LVV) zoeken Rijk en gemeenten samen naar
oplossingen. De ervaring leert dat onderdak en begeleiding, onder bepaalde voorwaarden, daarbij kunnen helpen, ook
om iemand te laten terugkeren. Op die terugkeer ligt in het programma de nadruk.

<@duiding "beleid-lvv"/>

## Huisvesting, inburgering en staatloosheid {- #beleid-huisvesting-inburgering-staatloosheid}

Met een verblijfsvergunning breekt een nieuwe fase aan, waarin het gaat om wonen, integreren en meedoen in
Nederland. De cijfers staan in ${hoofdstuk("huisvesting-inburgering-nederlanderschap-staatloosheid")}.

<@duiding "beleid-huisvesting-inburgering-staatloosheid"/>

### Huisvesting vergunninghouders {- #beleid-huisvesting}

Een asielzoeker die een verblijfsvergunning krijgt, heet vanaf dat moment ${term("vergunninghouder")}. Het COA
koppelt iedere vergunninghouder aan een gemeente, die passende woonruimte moet vinden. Omdat woningen in heel
Nederland schaars zijn, is dat niet eenvoudig. Wie nog geen woning heeft, blijft in de opvang: eind ${jaar} had
${aandeel("opvang.vergunninghouders", "opvang.bezetting")} van de bewoners van het COA al een verblijfsvergunning.

<@duiding "beleid-huisvesting"/>

### Inburgering {- #beleid-inburgering}

De Wet inburgering 2021 (Wi2021) regelt hoe nieuwkomers inburgeren. De wet is opgezet als lerend stelsel: onderzoek
en ervaringen uit de uitvoering maken duidelijk wat er beter kan.

<@duiding "beleid-inburgering"/>

### Staatloosheid {- #beleid-staatloosheid}

Wie door geen enkel land als onderdaan wordt beschouwd, is staatloos. Het beleid is erop gericht staatloosheid vast
te stellen en te beperken.

<@duiding "beleid-staatloosheid"/>

<@duiding "prognoses"/>

<@duiding "beleid-tot-slot"/>

<@maatregelen>

## Voorgestelde maatregelen {- #voorgestelde-maatregelen}

Deze maatregelen zijn voorgesteld en **niet vastgesteld**. Zij zijn geen beleid en staan alleen in een concept. De
tweede kolom zegt wat er aan een voorstel nog ontbrak.

</@maatregelen>
