# Huisvesting, inburgering, Nederlanderschap en staatloosheid {#huisvesting-inburgering-nederlanderschap-staatloosheid}

Voor de huisvesting van twee groepen migranten voert de overheid eigen beleid:
${term("vergunninghouder", "vergunninghouders")}, onder wie alleenstaande minderjarige vreemdelingen (amv's), en
arbeidsmigranten. Dit hoofdstuk laat zien hoe zij worden gehuisvest. Daarna komt de inburgering aan bod. Die is meestal
verplicht voor migranten met een verblijfsvergunning voor bepaalde tijd van wie het verblijfsdoel niet tijdelijk is.
Het hoofdstuk beschrijft vervolgens hoe migranten via ${term("naturalisatie")} en op andere manieren Nederlander
kunnen worden, en sluit af met staatloosheid.

<@kader "Belangrijke ontwikkelingen in ${jaar}">

<@duiding "ontwikkelingen-huisvesting"/>

- Op 31 december ${jaar} telde de opvang van het COA ${waarde("opvang.vergunninghouders")} vergunninghouders. Een jaar
  eerder waren dat er ${waarde("opvang.vergunninghouders", -1)}.
- De hotel- en accommodatieregeling (HAR) bood in ${jaar} aan ${waarde("har.opvang")} vergunninghouders een plek.
  Vanuit de HAR gingen ${waarde("har.doorstroom")} vergunninghouders door naar een gemeente.
- In ${jaar} werden ${waarde("inburgering-instroom.totaal")} migranten inburgeringsplichtig op grond van de Wet
  inburgering 2021 (Wi2021). Van hen waren er ${waarde("inburgering-instroom.asiel")} asielmigrant.
- Het aantal nieuwe Nederlanders kwam in ${jaar} uit op ${waarde("nederlanderschap.totaal")}.

<@duiding "ontwikkelingen-staatloosheid"/>

</@kader>

## Huisvesting {#huisvesting}

### Huisvesting vergunninghouders {#huisvesting-vergunninghouders}

Een asielzoeker woont gedurende de procedure in de opvang. Wordt de aanvraag ingewilligd, dan krijgt hij of zij een
verblijfsvergunning en heet vanaf dat moment vergunninghouder. Het COA wijst aan iedere vergunninghouder een gemeente
toe, die voor geschikte woonruimte moet zorgen.

Hoeveel vergunninghouders een gemeente moet huisvesten, staat in de ${term("taakstelling")} huisvesting
vergunninghouders. Het Rijk stelt die elk half jaar vast. Uitgangspunt is een raming van het aantal vergunningen dat
wordt verleend en van het aantal nareizigers. De Huisvestingswet 2014 regelt hoe het landelijke aantal over de
gemeenten wordt verdeeld: naar inwonertal, zodat een grote gemeente meer mensen huisvest dan een kleine. De meeste
vergunninghouders krijgen van de gemeente een sociale huurwoning van een woningcorporatie.

De taakstelling voor de eerste helft van ${jaar} bedroeg
${waarde("taakstelling-huisvesting.eerste-helft.taakstelling")} vergunninghouders, die voor de tweede helft
${waarde("taakstelling-huisvesting.tweede-helft.taakstelling")}. Gemeenten huisvestten er in die periodes
${waarde("taakstelling-huisvesting.eerste-helft.realisatie")} en
${waarde("taakstelling-huisvesting.tweede-helft.realisatie")}. In ${figuur("taakstelling-huisvesting")} staat ook met
welke achterstand of voorsprong elke periode begon.

<@figuur "taakstelling-huisvesting"/>

<@duiding "taakstelling-huisvesting"/>

De uitkomsten verschillen per provincie (${figuur("huisvesting-provincies")}).

<@duiding "huisvesting-provincies"/>

<@figuur "huisvesting-provincies"/>

#### Alleenstaande minderjarige vreemdelingen (amv's) {- #huisvesting-amv}

Minderjarigen kunnen geen zelfstandige woning krijgen. Een amv met een verblijfsvergunning verhuist daarom niet
rechtstreeks van een COA-locatie naar een eigen woning en telt ook anders mee in de taakstelling. Bepalend is of de
amv de leeftijd van 15 jaar heeft bereikt. Vanaf die leeftijd wonen amv's met een vergunning onder begeleiding in
een kleinschalige opvanglocatie (KSO) van Nidos of een contractpartner van Nidos. De gemeente waar die locatie
staat, mag de amv voor haar taakstelling meetellen vanaf de dag van plaatsing. Deze afspraak stamt uit het
Bestuursakkoord Verhoogde Asielinstroom (2015).

Met het achttiende levensjaar eindigt de verantwoordelijkheid van het Rijk voor de opvang, en dus ook de opvang door
Nidos. Zit de jongere in de Verlengde opvang, dan eindigt zij pas wanneer hij of zij zelfstandig gaat wonen, uiterlijk
op 21-jarige leeftijd. Vanaf dat moment is het aan de gemeente om voor vervolghuisvesting te zorgen.

Sommige amv's worden meerderjarig terwijl zij nog bij het COA wonen. Verhuist zo iemand als vergunninghouder
direct vanuit de COA-locatie naar een woning, dan geldt voor de taakstelling de gewone telling.

Eind ${jaar} waren er ${waarde("kleinschalige-opvang.capaciteit")} KSO-plekken
(${figuur("kleinschalige-opvang")}); een jaar eerder waren dat er
${waarde("kleinschalige-opvang.capaciteit", -1)}. Het aantal jongeren in de KSO is
${ontwikkeling("kleinschalige-opvang.bezetting")}.

<@figuur "kleinschalige-opvang"/>

<@duiding "kleinschalige-opvang"/>

#### Ondersteuning gemeenten bij huisvesting vergunninghouders {- #ondersteuning-gemeenten}

Woningen zijn in Nederland schaars en dat raakt ook vergunninghouders. Zij hebben een woning nodig
om te kunnen integreren en aan de Nederlandse samenleving deel te nemen. Bovendien komt met iedere
vergunninghouder die verhuist een plek vrij in de opvang van het COA. Het Rijk helpt gemeenten daarom om
vergunninghouders op tijd een woning te bieden.

<@duiding "ondersteuning-gemeenten"/>

Een van de regelingen is alleen voor vergunninghouders bedoeld: de hotel- en accommodatieregeling (HAR). De
gemeente brengt een vergunninghouder daarmee voorlopig onder in bijvoorbeeld een recreatiewoning of een hotel,
tot er een vaste woning is. Zij blijft daar zelf verantwoordelijk voor. Wie via de HAR onderdak krijgt, telt mee
voor de taakstelling. In ${jaar} zijn ${waarde("har.opvang")} vergunninghouders via de HAR opgevangen
(${figuur("har")}); dat aantal is ${ontwikkeling("har.opvang")} ten opzichte van ${vorigjaar}. Vanuit de HAR
stroomden ${waarde("har.doorstroom")} vergunninghouders door naar een gemeente; een jaar eerder waren dat er
${waarde("har.doorstroom", -1)}.

<@duiding "har"/>

<@figuur "har"/>

Grote gezinnen passen vaak niet in een doorsnee corporatiewoning. Voor hen bestaat de Regeling huisvesting Grote
Gezinnen Vergunninghouders. Gemeenten kunnen daarmee sneller een geschikt huis aanbieden, bijvoorbeeld door een pand
te verbouwen of aan te passen.

<@duiding "grote-gezinnen"/>

### Huisvesting arbeidsmigranten {#huisvesting-arbeidsmigranten}

Wie voor een regulier doel naar Nederland komt, moet in principe zelf woonruimte vinden. Een kwetsbare groep krijgt
niettemin speciale aandacht van het Rijk: arbeidsmigranten die laaggekwalificeerd werk verrichten. Een van de redenen
daarvoor is het advies van de Commissie Roemer. Het ministerie van BZK werkt aan meer en aan betere woonruimte voor
deze migranten.

Het gaat vooral om inwoners van andere EU-lidstaten. Zij maken gebruik van het vrije verkeer van werknemers of van
diensten en doen hier praktisch of laaggeschoold werk. Vergeleken met arbeidsmigranten in hooggekwalificeerde functies
wonen zij vaker samen met anderen in één woning. Ook verblijven zij vaker op een tijdelijke plek, zoals een
vakantiepark, een hotel of het terrein van hun werkgever.<@noot>Tilburg University (2023), *De woon-, werk- en
leefsituatie van arbeidsmigranten in Nederland*. Eind 2022 vulden
${feit("arbeidsmigranten-respondenten")} mensen daarvoor een vragenlijst in.</@noot>
Hooggekwalificeerde migranten huren of kopen meestal een eigen woning en hebben daar hun werkgever niet voor nodig.
Specifiek huisvestingsbeleid is er voor kennismigranten niet.

De kwaliteit van huisvesting wordt mede bewaakt door de Wet goed verhuurderschap, die sinds 1 juni 2023 geldt. De wet
beschermt huurders met extra regels. Zo moet een huurovereenkomst losstaan van de arbeidsovereenkomst en moet een
arbeidsmigrant informatie krijgen in een taal die hij of zij begrijpt.

<@duiding "huisvesting-arbeidsmigranten"/>

## Inburgering {#inburgering}

Een migrant met een verblijfsvergunning voor bepaalde tijd en een verblijfsdoel dat niet tijdelijk is, moet doorgaans
inburgeren. Dat betekent Nederlands leren en kennismaken met de samenleving en met de normen en waarden die hier
gelden. Ook oriënteren inburgeraars zich op werk in Nederland, zodat zij zo snel mogelijk in hun eigen onderhoud
kunnen voorzien.

De Wet inburgering 2021 onderscheidt twee groepen:

1. *Asielmigranten*. Zij hebben een verblijfsvergunning asiel voor bepaalde tijd (artikel 28 van de Vreemdelingenwet
   2000). Hun nareizende familieleden worden ook tot deze groep gerekend, zelfs als die een reguliere
   verblijfsvergunning voor bepaalde tijd hebben (artikel 14 van die wet).
2. *Gezins- en overige migranten*. Zij hebben een reguliere verblijfsvergunning voor bepaalde tijd (artikel 14 van de
   Vreemdelingenwet 2000) en behoren tot een groep die moet inburgeren. Voorbeelden zijn gezinshereniging of
   gezinsvorming, onder meer bij een Nederlandse partner of echtgenoot, het werk van geestelijk bedienaar en een
   humanitair verblijfsdoel dat niet tijdelijk is.

Op wie in 2021 of eerder met inburgeren begon, is de Wet inburgering 2013 (Wi2013) nog van toepassing. Latere
inburgeraars vallen onder de Wet inburgering 2021 (Wi2021).

### Vroege participatie en integratie en voorinburgering {#voorinburgering}

De Wi2021 moet ertoe leiden dat inburgeraars de taal vlot onder de knie krijgen en volop meedoen, bij voorkeur met een
betaalde baan. Een vroege start helpt daarbij, want die geeft nieuwkomers een betere uitgangspositie op de
arbeidsmarkt.

Al in de opvang zijn er activiteiten voor *vroege participatie en integratie*, zowel voor vergunninghouders als voor
asielzoekers. Het COA moedigt bewoners aan om vanaf de eerste dag aan hun toekomst te werken. Zij kunnen bijvoorbeeld
vrijwilligerswerk of ander werk doen, in de opvang zelf of in de gemeente waaraan zij gekoppeld zijn. Het COA houdt
hierover begeleidingsgesprekken met hen. Asielzoekers met een grote kans op een vergunning mogen tijdens de
asielprocedure al beginnen aan een, zij het beperkt, traject Nederlands als tweede taal (NT2).

<@duiding "meedoenbalies"/>

Inburgeringsplichtige vergunninghouders die in de opvang op een woning wachten, hebben recht op *voorinburgering*, zodat
die tijd niet verloren gaat. Het COA verzorgt dit programma gedurende de eerste ${feit("voorinburgering-duur")} weken
nadat de vergunning is verleend. Onderdelen zijn taallessen (NT2), een eerste kennismaking met de Nederlandse
maatschappij, een inleiding op participatie op de arbeidsmarkt en individuele begeleiding. Daarnaast voert het COA met
vergunninghouders screeningsgesprekken. De uitkomst daarvan dient om hen aan een gemeente te koppelen waar hun kansen op
werk en opleiding goed zijn, de ‘kansrijke koppeling’.

Hoe vaak het COA deze activiteiten uitvoert, staat in ${figuur("voorinburgering")}. Het aantal begeleidingsgesprekken
over participatie is in ${jaar} ${ontwikkeling("voorinburgering.begeleidingsgesprekken")} en het aantal NT2-trajecten
voor kansrijke asielzoekers ${ontwikkeling("voorinburgering.nt2-kansrijk")}. Het aantal trajecten voorinburgering is
${ontwikkeling("voorinburgering.trajecten")} en het aantal screeningsgesprekken
${ontwikkeling("voorinburgering.screeningsgesprekken")}.

<@figuur "voorinburgering"/>

<@duiding "voorinburgering"/>

### Inburgeringstrajecten {#inburgeringstrajecten}

Wie inburgeringsplichtig is, wordt vastgesteld door DUO, in naam van de minister van SZW. De instroom kwam in
${jaar} uit op ${waarde("inburgering-instroom.totaal")} personen (${figuur("inburgering-instroom")}); ten
opzichte van het cohort ${vorigjaar} is zij ${ontwikkeling("inburgering-instroom.totaal")}. Bij asielmigranten
was het verschil ${verschil("inburgering-instroom.asiel")}, bij gezins- en overige migranten
${verschil("inburgering-instroom.gezin-overig")}.

<@figuur "inburgering-instroom"/>

<@duiding "inburgering-instroom"/>

Gemeenten hebben onder de Wi2021 de regie over de inburgering. DUO stuurt de inburgeraar een kennisgeving en stelt de
gemeente waar deze woont op de hoogte. Die houdt met iedere inburgeringsplichtige een brede intake. Daaruit volgt welke
leerroute, en daarmee welk niveau, past. De wet kent drie leerroutes: de ${term("b1-route", "B1-route")}, de
${term("onderwijsroute")} en de ${term("zelfredzaamheidsroute")}. De keuze komt in het Persoonlijk plan Inburgering en
Participatie (PIP) te staan. Hoe de leerroutes over de cohorten en doelgroepen zijn verdeeld, laat
${figuur("leerroutes")} zien.

<@duiding "leerroutes"/>

<@figuur "leerroutes"/>

### Uitstroom inburgeraars {#uitstroom-inburgeraars}

Als de gemeente het PIP heeft vastgesteld, gaat een dag later de inburgeringstermijn in. De inburgeraar heeft dan
${feit("inburgeringstermijn")} jaar om aan de plicht te voldoen. Of dat is gelukt, beoordeelt DUO in naam van de
minister van SZW.

Van het cohort ${jaar} hadden op de peildatum ${waarde("inburgering-stand.voldaan")} personen aan de
inburgeringsplicht voldaan en moesten er ${waarde("inburgering-stand.inburgeringsplichtig")} nog inburgeren
(${figuur("inburgering-stand")}). In het cohort ${vorigjaar} waren dat er
${waarde("inburgering-stand.voldaan", -1)} en ${waarde("inburgering-stand.inburgeringsplichtig", -1)}. Om andere
redenen zijn uit het cohort ${jaar} ${waarde("inburgering-stand.overige-uitstroom")} personen uitgestroomd; uit
het cohort ${vorigjaar} waren dat er ${waarde("inburgering-stand.overige-uitstroom", -1)}.

<@duiding "inburgering-stand"/>

<@figuur "inburgering-stand"/>

## Verlening en verkrijging Nederlanderschap {#nederlanderschap}

Een migrant die Nederlander wil worden, kan een verzoek om ${term("naturalisatie")} indienen. Daarvoor gelden deze
voorwaarden:

- de aanvrager is minstens ${feit("naturalisatie-leeftijd")} jaar en kan identiteit en nationaliteit met geldige
  documenten aantonen;
- hij of zij woont hier als regel al minimaal ${feit("naturalisatie-verblijf")} jaar ononderbroken met een geldige
  verblijfsvergunning;
- de huidige vergunning geldt voor onbepaalde tijd of voor een verblijfsdoel dat niet tijdelijk is;
- het inburgeringsvereiste is vervuld;
- de aanvrager is geen gevaar voor de nationale veiligheid of de openbare orde;
- als regel doet de aanvrager afstand van de nationaliteit die hij of zij al heeft.

Sommige voorwaarden kennen uitzonderingen.<@noot>Zie
[Nederlander worden door naturalisatie](https://ind.nl/nl/nederlanderschap/nederlander-worden-door-naturalisatie)
op de website van de IND.</@noot>

Een tweede weg is optie: wie aan de eisen daarvoor voldoet, wordt Nederlander door een verklaring af te leggen, onder
meer bij de gemeente.<@noot>Zie ‘Nederlander worden door optie’ op [ind.nl](https://ind.nl).</@noot> Deze procedure is
er voor vreemdelingen met een band met Nederland. Zij zijn hier bijvoorbeeld geboren, bezaten het Nederlanderschap
eerder of zijn door familierecht met een Nederlander verbonden.

In ${jaar} hebben ${waarde("nederlanderschap.totaal")} personen het Nederlanderschap gekregen
(${figuur("nederlanderschap")}); in ${vorigjaar} waren dat er ${waarde("nederlanderschap.totaal", -1)}. Het
aantal verleningen is ${ontwikkeling("nederlanderschap.verlening")}, het aantal opties
${ontwikkeling("nederlanderschap.optie")}.

<@figuur "nederlanderschap"/>

<@duiding "nederlanderschap"/>

## Staatloosheid {#staatloosheid}

Bij het verkrijgen van de Nederlandse nationaliteit speelt soms ${term("staatloosheid")} een rol. Twee VN-verdragen
binden Nederland op dit gebied: het Verdrag betreffende de status van staatlozen (1954) en het Verdrag tot beperking der
staatloosheid (1961). Nederland maakt het staatlozen daarom gemakkelijker om de nationaliteit te verkrijgen. Bij
rechtmatig verblijf is dat mogelijk na ${feit("naturalisatie-verblijf-staatlozen")} jaar; voor anderen is die termijn
${feit("naturalisatie-verblijf")} jaar. Wie staatloos is geboren in het Koninkrijk, kan na
${feit("optie-verblijf-staatlozen")} jaar rechtmatig verblijf kiezen voor optie.

Op 1 januari ${jaar} had Nederland ${waarde("staatlozen.inwoners")} inwoners met de nationaliteit staatloos
(${figuur("staatlozen")}). Ten opzichte van een jaar eerder is hun aantal ${ontwikkeling("staatlozen.inwoners")}.

<@duiding "staatlozen"/>

<@figuur "staatlozen"/>
