# Toezicht en vertrek {#toezicht-en-vertrek}

Toezicht en vertrek horen bij het migratiebeleid zoals toelating dat doet. Wie van buiten de EU naar Nederland
reist, wordt gecontroleerd bij het passeren van de Europese buitengrens. Daarna is er ${term("toezicht")} op de
vraag of een vreemdeling nog aan de voorwaarden voor zijn verblijf voldoet. Aan het eind van dat verblijf volgt
terugkeer of doorreis.

Nederland streeft naar geïntegreerd grensbeheer dat doeltreffend en doelmatig verloopt. Dat beheer moet zo veel
mogelijk bijdragen aan een veilig Nederland en een veilig Schengengebied, irreguliere migratie tegengaan en
reizigers te goeder trouw vlot laten reizen.

Zonder rechtmatig verblijf mag een vreemdeling niet in Nederland blijven. Verreweg de meesten gaan uit eigen
beweging weg en hebben daar de overheid niet bij nodig. Voor een ander deel moet de overheid zich wel inspannen.
Het terugkeerbeleid gaat daarbij uit van het motto ‘zelfstandig als het kan, gedwongen als het moet’.

Dit hoofdstuk beschrijft achtereenvolgens het toezicht aan de grens, het toezicht op vreemdelingen in het land
en het vertrek.

<@kader "Belangrijke ontwikkelingen in ${jaar}">

- Aan de Nederlandse lucht- en zeegrenzen voldeden ${waarde("toegangsweigeringen.instroom")} vreemdelingen niet
  aan de toegangsvoorwaarden; dat aantal is ${ontwikkeling("toegangsweigeringen.instroom")}.
- Het aantal geregistreerde incidenten van mensensmokkel is ${ontwikkeling("mensensmokkel.incidenten")}. De KMar
  trof ${waarde("inklimmers.kmar")} inklimmers aan (${verschil("inklimmers.kmar")}) en de politie
  ${waarde("inklimmers.politie")} (${verschil("inklimmers.politie")}).
- Het gedwongen vertrek uit Nederland is ${ontwikkeling("ketenbreed-vertrek.gedwongen")}, het aantoonbare
  zelfstandige vertrek is ${ontwikkeling("ketenbreed-vertrek.zelfstandig")}.

<@duiding "ontwikkelingen-toezicht"/>

</@kader>

## Grenstoezicht {#grenstoezicht}

### Grenstoezicht {#grenstoezicht-algemeen}

Tussen de lidstaten vinden geen ${term("grenscontrole", "grenscontroles")} aan de binnengrenzen meer plaats
sinds het Akkoord van Schengen (1985) en de uitvoeringsovereenkomst die daarop volgde (1990). In plaats daarvan
controleren de lidstaten aan hun gezamenlijke buitengrens, waarvan de Nederlandse buitengrens een deel is. Hoe
veilig en betrouwbaar die grens is, hangt dus van alle lidstaten af.

Grenstoezicht bestaat uit twee taken: reizigers controleren bij de grensdoorlaatposten en de grens daartussen
bewaken. Het doel is irreguliere migratie te voorkomen en te bestrijden, net als dreigingen voor de openbare
orde en de binnenlandse veiligheid. Reizigers te goeder trouw moeten daar zo min mogelijk hinder van hebben. De
uitvoering ligt in Nederland bij de Koninklijke Marechaussee (KMar). Alleen in de haven van Rotterdam doet het
district Zeehaven van de politie dit werk.

De Douane controleert de aanvoer van ongewenste goederen; die taak valt buiten het migratiedomein. Wel kan een
grenswachter op smokkelwaar of een ander strafbaar feit stuiten. De drie organisaties stemmen hun werk daarom op
elkaar af, zodat elk de eigen taak goed kan doen. Waar dat nodig is, leggen zij afspraken in een
samenwerkingsovereenkomst vast.

Het toezicht start lang voordat een reiziger de grens bereikt. Een belangrijk middel is de informatie over
passagiers die vooraf beschikbaar is. Zo kan in voorkomende gevallen worden voorkomen dat iemand naar Nederland
reist zonder aan de toegangsvoorwaarden van de EU te voldoen. Deze werkwijze past bij het Europese geïntegreerde
grensbeheer (${taal("en", "European Integrated Border Management")}, EIBM). Daarin is grensbeheer een brede taak, waarvan
grenstoezicht maar één onderdeel is. Ook de samenwerking tussen nationale autoriteiten, de samenwerking met
derde landen en de samenwerking bij terugkeer horen erbij. EIBM heeft een dubbel doel: irreguliere immigratie en
grensoverschrijdende criminaliteit, waaronder migratiecriminaliteit, voorkomen én de doorstroom van reizigers te
goeder trouw bevorderen.

### Grenscontrole aan de Europese buitengrenzen {#grenscontrole-eu}

Aan de land-, lucht- en zeegrenzen van de EU gaan de lidstaten na of een vreemdeling het Schengengebied in mag.
In ${jaar} maakten ${feit("reizigers-luchthavens")} reizigers gebruik van een van de vijf Nederlandse
luchthavens die van nationaal belang zijn.<@noot>Cijfer van het CBS.</@noot>

De voorwaarden voor toegang staan in de Schengengrenscode. Wie er niet aan voldoet, komt er in de regel niet in.
Redenen voor een weigering zijn bijvoorbeeld dat de juiste documenten ontbreken, dat iemand te weinig geld heeft
om van te leven, dat het doel van de reis niet is aan te tonen of dat er gevaar is voor de openbare orde of de
nationale veiligheid. In de hele EU ging het in ${jaar} om ${waarde("toegangsweigeringen-eu.geweigerd")}
personen (${figuur("toegangsweigeringen-eu")}). Ten opzichte van ${vorigjaar} is dit aantal
${ontwikkeling("toegangsweigeringen-eu.geweigerd")}.

<@figuur "toegangsweigeringen-eu"/>

<@duiding "toegangsweigeringen-eu"/>

### Irreguliere overschrijding van de Europese buitengrenzen {#irreguliere-grensoverschrijding}

Elke lidstaat is zelf verantwoordelijk voor het toezicht op zijn deel van de buitengrens en kan daarbij hulp van
Frontex krijgen. Omgekeerd dragen lidstaten bij aan het werk van Frontex. Nederland stuurt personeel en
materieel, onder meer voor gezamenlijke operaties aan de buitengrenzen, en wordt zelf ook door Frontex
ondersteund.

<@duiding "frontex"/>

Frontex telde in ${jaar} ongeveer ${feit("irreguliere-grensoverschrijdingen-totaal")} irreguliere
overschrijdingen van de buitengrens, over land en over zee (${figuur("irreguliere-grensoverschrijdingen")}).
Vergeleken met ${vorigjaar} is het aantal ${ontwikkeling("irreguliere-grensoverschrijdingen.totaal")}. Het
centrale deel van de Middellandse Zee was goed voor
${aandeel("irreguliere-grensoverschrijdingen.centrale-middellandse-zee", "irreguliere-grensoverschrijdingen.totaal")}
van de overschrijdingen, de Westelijke Balkan voor
${aandeel("irreguliere-grensoverschrijdingen.westelijke-balkan", "irreguliere-grensoverschrijdingen.totaal")} en
het oostelijke deel van de Middellandse Zee voor
${aandeel("irreguliere-grensoverschrijdingen.oostelijke-middellandse-zee", "irreguliere-grensoverschrijdingen.totaal")}.

<@figuur "irreguliere-grensoverschrijdingen"/>

<@duiding "irreguliere-grensoverschrijdingen"/>

#### Instrumentalisering van migratie {- #instrumentalisering}

Landen buiten de EU en niet-statelijke actoren kunnen migratie gebruiken als politiek drukmiddel. Dat heet
instrumentalisering van migratie. Een voorbeeld is wat in 2021 in Belarus gebeurde: migranten vlogen daarheen,
soms met hulp van anderen, en staken vervolgens illegaal de grens met Polen, Litouwen of Letland over.

<@duiding "instrumentalisering"/>

### Toegangsweigering aan de Nederlandse buitengrens {#toegangsweigering}

Op de Nederlandse buitengrens controleert de KMar, en in het havengebied van Rotterdam de politie (district
Zeehaven), of vreemdelingen aan de toegangsvoorwaarden voldoen. Is dat bij een doorlaatpost niet het geval, dan
wordt de toegang geweigerd. Anders gaat het als iemand asiel vraagt. De beslissing over de toegang schuift dan
op, totdat er over het asielverzoek is beslist of totdat blijkt dat de aanvraag niet in de grensprocedure wordt
afgehandeld. Dat laatste geldt voor een aanzienlijk deel van de aanvragen aan de grens; deze asielzoekers gaan
naar de reguliere asielprocedure. Volgt in de grensprocedure een afwijzing, dan wordt de vreemdeling op grond
van artikel 6 van de Vreemdelingenwet in bewaring gesteld. In ${bijlage("procesbeschrijvingen")} staat stap voor stap wat er bij een
toegangsweigering gebeurt.

De KMar en de politie telden in ${jaar} samen een instroom van ${waarde("toegangsweigeringen.instroom")}
vreemdelingen (${figuur("toegangsweigeringen")}); in ${vorigjaar} waren dat er
${waarde("toegangsweigeringen.instroom", -1)}. Van de vreemdelingen die werden geweigerd, ging
${feit("toegangsweigeringen-direct-terug")} meteen terug naar het land waar de reis was begonnen.

<@figuur "toegangsweigeringen"/>

<@duiding "toegangsweigeringen"/>

De nationaliteiten die het vaakst werden geweigerd, staan in ${figuur("toegangsweigeringen-nationaliteiten")}.
De lijst begint met ${label("toegangsweigeringen-nationaliteiten.#1")} en
${label("toegangsweigeringen-nationaliteiten.#2")}.

<@figuur "toegangsweigeringen-nationaliteiten"/>

<@duiding "toegangsweigeringen-nationaliteiten"/>

Een deel van de geweigerde vreemdelingen vraagt aan de grens asiel aan: in ${jaar} waren dat er
${waarde("toegangsweigeringen.asielaanvraag")}. Hun nationaliteiten zijn te vinden in
${figuur("toegangsweigeringen-asiel-nationaliteiten")}.

<@figuur "toegangsweigeringen-asiel-nationaliteiten"/>

<@duiding "toegangsweigeringen-asiel-nationaliteiten"/>

### Identiteits- en/of documentfraude {#documentfraude}

Reis- en identiteitsdocumenten worden bekeken bij de grenscontrole en tijdens het
${term("mobiel-toezicht-veiligheid", "Mobiel Toezicht Veiligheid")} (MTV). De KMar en het district Zeehaven van
de politie doen dat bij EU-burgers én bij burgers van buiten de EU. Zij zoeken de gegevens op in de relevante
systemen en onderzoeken of het document echt is.

Het Expertisecentrum Identiteitsfraude en Documenten (ECID) stelde in ${jaar}
${waarde("documentfraude.incidenten")} gevallen van identiteits- en/of documentfraude vast op plaatsen waar de
grens wordt gepasseerd (${figuur("documentfraude")}). Dat aantal is
${ontwikkeling("documentfraude.incidenten")}. In totaal waren er ${waarde("documentfraude.documenten")}
documenten bij betrokken. Eén incident kan namelijk om meer dan één document gaan, bijvoorbeeld om een vals of
vervalst paspoort en een verblijfsvergunning van dezelfde persoon.

<@figuur "documentfraude"/>

<@duiding "documentfraude"/>

### Mensensmokkel {#mensensmokkel}

Mensensmokkelaars helpen migranten irregulier het Schengengebied in, bijvoorbeeld met vervoer, met valse of
vervalste documenten of met informatie. Medewerkers van de KMar en van het district Zeehaven van de politie
leren in een training hoe zij bij grenscontroles en MTV-controles tekenen van smokkel herkennen. In
${figuur("mensensmokkel")} staan de uitkomsten: ${waarde("mensensmokkel.incidenten")} geregistreerde incidenten
(${verschil("mensensmokkel.incidenten")}) en ${waarde("mensensmokkel.aanhoudingen")} aanhoudingen
(${verschil("mensensmokkel.aanhoudingen")}) in ${jaar}.

<@figuur "mensensmokkel"/>

<@duiding "mensensmokkel"/>

### Inklimmers {#inklimmers}

Wie zich in of onder een vrachtwagen, een ander voertuig of een container verstopt om ongezien de grens over te
komen, heet een ${term("inklimmer")}. Nederland heeft met inklimmers te maken door de veerverbinding met het
Verenigd Koninkrijk; voor andere lidstaten met zo'n verbinding geldt hetzelfde. De migranten willen op die
manier buiten de grenscontrole om het Verenigd Koninkrijk in- of uitreizen.<@noot>Geteld worden alleen
inklimmers die bij de maritieme grensbewaking worden gevonden. Vindt de KMar er een tijdens het MTV, dan geldt
dat in de registratie als mensensmokkel. Inklimmers die de politie op andere plaatsen vindt, zoals een
parkeerplaats voor vrachtwagens, tellen evenmin mee.</@noot>

Een inklimmer die niet aan de voorwaarden voor rechtmatig verblijf voldoet, moet na ontdekking het land
verlaten. Ook met rechtmatig verblijf is inklimmen strafbaar: de betrokkene reist niet via een doorlaatpost uit
of bevindt zich bijvoorbeeld op verboden terrein. Voor iemand die binnen de visumvrije termijn in Nederland is,
betekent dit dat het rechtmatige verblijf volgens artikel 12 van de Vreemdelingenwet eindigt.

Aan de buitengrenzen vond de KMar ${waarde("inklimmers.kmar")} inklimmers in ${jaar}; in ${vorigjaar} waren dat
er ${waarde("inklimmers.kmar", -1)}. De politie vond er ${waarde("inklimmers.politie")}
(${figuur("inklimmers")}); een jaar eerder waren dat er ${waarde("inklimmers.politie", -1)}.

<@figuur "inklimmers"/>

<@duiding "inklimmers"/>

## Toezicht op rechtmatig verblijf van vreemdelingen {#vreemdelingentoezicht}

Of vreemdelingen rechtmatig in Nederland verblijven, is een zaak voor de KMar en de politie. Naast controles
zijn er andere vormen van toezicht, zoals een meldplicht, een gebiedsgebod en vreemdelingenbewaring. Een
uitgebreidere beschrijving van het vreemdelingentoezicht staat in ${bijlage("procesbeschrijvingen")}.

### MTV-controles {#mtv-controles}

MTV-controles zijn controles van de KMar aan de binnengrenzen. Zij richten zich op onrechtmatig verblijf.
Indirect helpen zij ook bij de bestrijding van mensensmokkel en van grensoverschrijdende
(migratie)criminaliteit. De KMar controleert op wegen en vaarwegen in de grensstreek, in internationale treinen
en op luchthavens bij aankomst van vluchten uit een ander Schengenland.

In ${jaar} hield de KMar ${waarde("mtv-controles.land")} controles onder de noemer MTV Land
(${verschil("mtv-controles.land")}), waarbij ${waarde("mtv-controles.gecontroleerde-personen")} personen zijn
gecontroleerd, en ${waarde("mtv-controles.lucht")} onder de noemer MTV Lucht
(${verschil("mtv-controles.lucht")}). MTV Land leidde tot ${waarde("mtv-controles.aangetroffen")} aangetroffen
personen zonder rechtmatig verblijf en ${waarde("mtv-controles.asielaanvragen")} asielaanvragen
(${figuur("mtv-controles")}).

<@figuur "mtv-controles"/>

<@duiding "mtv-controles"/>

### Binnenlands vreemdelingentoezicht {#binnenlands-vreemdelingentoezicht}

In het binnenland houdt de politie toezicht. Zij controleert en identificeert criminele vreemdelingen, met of
zonder verblijfsrecht, en draagt hen over aan de strafrechtketen of, met het oog op uitzetting, aan de
migratieketen. Daarvoor zijn er twee soorten controles: objectgerichte en persoonsgerichte. Een controle kan
bijvoorbeeld in een pand of bij een werkgever worden gehouden. Een persoonsgerichte controle volgt bijvoorbeeld
als iemand zijn meldplicht niet is nagekomen; de politie gaat dan kijken op het laatst bekende adres.

Het aantal objectgerichte controles is in ${jaar}
${ontwikkeling("binnenlands-vreemdelingentoezicht.objectgericht")} en het aantal persoonsgerichte controles
${ontwikkeling("binnenlands-vreemdelingentoezicht.persoonsgericht")}, zo blijkt uit
${figuur("binnenlands-vreemdelingentoezicht")}. Bij ${waarde("binnenlands-vreemdelingentoezicht.aangetroffen")}
van de persoonsgerichte controles trof de politie personen zonder verblijfsrecht aan. Een jaar eerder was dat
${waarde("binnenlands-vreemdelingentoezicht.aangetroffen", -1)}.

<@figuur "binnenlands-vreemdelingentoezicht"/>

<@duiding "binnenlands-vreemdelingentoezicht"/>

### Toezichtsmaatregelen {#toezichtsmaatregelen}

De Vreemdelingenwet legt vreemdelingen zonder rechtmatig verblijf een ${term("vertrekplicht")} op: zij moeten
Nederland verlaten. Om hen intussen in beeld te houden, bestaan er verschillende maatregelen. De politie kan
iemand verplichten zich elke week te melden (een ${term("meldplicht")}). Een paspoort of ander reisdocument kan
worden gevorderd of ingenomen. En er kan een
${term("vrijheidsbeperkende-maatregel", "vrijheidsbeperkende maatregel")} worden opgelegd,<@noot>Dit is geregeld
in artikel 56 van de Vreemdelingenwet.</@noot> waardoor de vreemdeling een aangewezen gebied niet mag verlaten
(gebiedsgebod). Die maatregel geldt voor volwassenen op een gezinslocatie en op de
${term("vrijheidsbeperkende-locatie", "vrijheidsbeperkende locatie")} (vbl). Op de vbl kunnen zij aan
zelfstandig vertrek werken. Gezinslocaties zijn er voor uitgeprocedeerde gezinnen met minderjarige kinderen.

Op gezinslocaties is het aantal opgelegde maatregelen in ${jaar}
${ontwikkeling("vrijheidsbeperkende-maatregelen.gezinslocatie")}, op de vbl
${ontwikkeling("vrijheidsbeperkende-maatregelen.vrijheidsbeperkende-locatie")}
(${figuur("vrijheidsbeperkende-maatregelen")}). Eén vreemdeling kan meer dan eens in deze cijfers voorkomen. Wie
bijvoorbeeld een herhaalde asielaanvraag doet, ziet de maatregel opgeheven; wordt die aanvraag afgewezen, dan
volgt een nieuwe maatregel. Dat gebeurt regelmatig.

<@figuur "vrijheidsbeperkende-maatregelen"/>

<@duiding "vrijheidsbeperkende-maatregelen"/>

### Vreemdelingenbewaring {#vreemdelingenbewaring}

Bewaring is het uiterste middel. Een vreemdeling zonder rechtmatig verblijf kan onder voorwaarden in
${term("bewaring")} worden gesteld om uitzetting mogelijk te maken.<@noot>Dit is geregeld in artikel 59 van de
Vreemdelingenwet.</@noot> Ook wie niet aan de toegangsvoorwaarden voldoet (grensdetentie) of een asielprocedure
doorloopt, kan zijn vrijheid worden ontnomen.<@noot>Omwille van de leesbaarheid heten al deze vormen hier
vreemdelingenbewaring. Het gaat om ${term("grensdetentie")} (artikel 6 van de Vreemdelingenwet), bewaring met
het oog op terugkeer (artikel 59), bewaring tijdens een asielprocedure (artikel 59b) en bewaring van
vreemdelingen die wachten op overdracht aan de lidstaat die hun asielaanvraag moet beoordelen (artikel
59a).</@noot>

De instroom kwam in ${jaar} uit op ${waarde("vreemdelingenbewaring.totaal")} vreemdelingen, van wie
${waarde("vreemdelingenbewaring.grensdetentie")} in grensdetentie (${figuur("vreemdelingenbewaring")});
vergeleken met ${vorigjaar} is zij ${ontwikkeling("vreemdelingenbewaring.totaal")}.

<@figuur "vreemdelingenbewaring"/>

<@duiding "vreemdelingenbewaring"/>

## Openbare orde {#openbare-orde}

### Ongewenstverklaringen en zware inreisverboden {#ongewenstverklaringen}

Is een vreemdeling een gevaar voor de openbare orde of de nationale veiligheid, dan kan hij ongewenst worden
verklaard of een zwaar inreisverbod krijgen. Welk van de twee mogelijk is, hangt af van de Terugkeerrichtlijn.

Een ${term("ongewenstverklaring")} is er alleen voor gevallen waarin die richtlijn niet geldt. Dat zijn
EU-burgers en hun familieleden, vreemdelingen met verblijfsrecht in een EU-lidstaat, Dublinclaimanten,
vreemdelingen aan wie aan de grens de toegang is geweigerd en vreemdelingen van buiten de EU die op het moment
van het besluit niet of niet meer in Nederland zijn.

Een ${term("inreisverbod")} ontzegt een vreemdeling voor een vaste periode de toegang tot en het verblijf in de
EU-lidstaten. Voorwaarde is dat er ook een terugkeerbesluit is. Normaal duurt het verbod ten hoogste
${feit("inreisverbod-maximum")} jaar. Bij gevaar voor de openbare orde of de nationale veiligheid is een
${term("zwaar-inreisverbod", "zwaar inreisverbod")} van ${feit("zwaar-inreisverbod-kort")} of
${feit("zwaar-inreisverbod-lang")} jaar mogelijk.

In ${jaar} gaf de IND ${waarde("ongewenstverklaringen-inreisverboden.ongewenstverklaring")}
ongewenstverklaringen en ${waarde("ongewenstverklaringen-inreisverboden.zwaar-inreisverbod")} zware
inreisverboden af, samen ${waarde("ongewenstverklaringen-inreisverboden.totaal")} besluiten. In ${vorigjaar}
waren dat er ${waarde("ongewenstverklaringen-inreisverboden.totaal", -1)}
(${figuur("ongewenstverklaringen-inreisverboden")}).

<@figuur "ongewenstverklaringen-inreisverboden"/>

<@duiding "ongewenstverklaringen-inreisverboden"/>

### Intrekkingen en afwijzingen verblijfsvergunningen {#intrekkingen-openbare-orde}

Na een (onherroepelijke) veroordeling wegens een (bijzonder) ernstig misdrijf kan de IND een asielvergunning
intrekken of een asielaanvraag afwijzen. In ${jaar} was de openbare orde de grond voor
${waarde("openbare-orde-asiel.intrekkingen")} intrekkingen en ${waarde("openbare-orde-asiel.afwijzingen")}
afwijzingen (${figuur("openbare-orde-asiel")}). Zowel eerste als opvolgende aanvragen zijn meegeteld.

<@figuur "openbare-orde-asiel"/>

<@duiding "openbare-orde-asiel"/>

De openbare orde kan ook bij reguliere verblijfsvergunningen reden zijn voor een intrekking of afwijzing. Om
technische redenen zijn daar geen cijfers over te maken.

## Vertrek {#vertrek}

Toelating tot Nederland is vaak tijdelijk. Wie na afloop geen rechtmatig verblijf (meer) heeft, moet weg en heet
een vertrekplichtige vreemdeling.

De meeste mensen die naar Nederland komen, gaan zonder tussenkomst van de overheid weer weg. Bij migranten die
voor langer dan ${feit("emigratie-inschrijfduur")} maanden komen en bij een gemeente staan ingeschreven, is dat
vertrek voorlopig alleen te meten aan de uitschrijving bij die gemeente. Dit heet emigratie. Over vreemdelingen
die kort blijven, zijn op dit moment geen vertrekgegevens voorhanden.

Voor een ander deel van het vertrek moet de overheid wel in actie komen. Vreemdelingen zijn wettelijk verplicht
om zelf te vertrekken; alleen voor Dublinclaimanten geldt die plicht niet. De overheid stimuleert daarom waar
mogelijk ${term("zelfstandig-vertrek", "zelfstandig vertrek")}. Werkt een vreemdeling niet mee, dan kan
gedwongen vertrek volgen. Vertrek dat officieel is geregistreerd, zelfstandig of gedwongen, heet
${term("aantoonbaar-vertrek", "aantoonbaar vertrek")}. Daartegenover staat
${term("niet-aantoonbaar-vertrek", "niet-aantoonbaar vertrek")}. Een vertrekplichtige blijkt dan bijvoorbeeld
niet meer te wonen op het laatst bekende adres. Aangenomen wordt dat hij is vertrokken, al weet niemand waarheen
en wanneer.

<@kader "Hoe wordt vertrek geteld op Europees en nationaal niveau?">

De Europese en de nationale vertrekcijfers zijn niet gelijk opgebouwd.

- *Dublinoverdrachten.* Europa scheidt het vertrek volgens de Terugkeerrichtlijn, dat in beginsel naar landen
  buiten de EU gaat, van de overdrachten volgens de Dublinverordening. Met zo'n overdracht verlaat iemand de EU
  niet. In de Europese cijfers is dat daarom geen vertrek, in de nationale cijfers wel.
- *Zelfstandig vertrek zonder toezicht.* Dit ontbreekt in de Europese vertrekcijfers. In de nationale cijfers
  hoort het bij het vertrek, als niet-aantoonbaar vertrek.

</@kader>

### Vertrek uit de EU {#vertrek-uit-de-eu}

#### Emigratie {- #emigratie-eu}

Jaarlijks verhuizen mensen vanuit een lidstaat naar een land buiten de EU of naar een andere lidstaat. Onder hen
zijn EU-burgers en mensen met een nationaliteit van buiten de EU. Het aantal vertrekkers per lidstaat staat in
${figuur("emigratie-eu-lidstaten")}, met als mogelijke bestemmingen een andere lidstaat, een land buiten de EU
of onbekend. Van alle mensen die in ${vorigjaar} emigreerden, ging ${feit("emigratie-eu-bestemming-eu", -1)}
naar een andere lidstaat en ${feit("emigratie-eu-bestemming-buiten-eu", -1)} naar een land buiten de Unie. Van
de overige ${feit("emigratie-eu-bestemming-onbekend", -1)} is de nieuwe woonplaats niet bekend.

<@duiding "emigratie-eu-lidstaten"/>

<@figuur "emigratie-eu-lidstaten"/>

In ${figuur("emigratie-per-hoofd")} is de emigratie van ${vorigjaar} afgezet tegen het aantal inwoners. Bovenaan
staat ${label("emigratie-per-hoofd.#1")}, waar ${waarde("emigratie-per-hoofd.#1.totaal")} van de bevolking
emigreerde. Daarna komen ${label("emigratie-per-hoofd.#2")} en ${label("emigratie-per-hoofd.#3")}. Nederland
neemt met ${waarde("emigratie-per-hoofd.nederland.totaal")} plaats
${feit("emigratie-per-hoofd-plaats-nederland", -1)} in.

<@figuur "emigratie-per-hoofd"/>

<@duiding "emigratie-per-hoofd"/>

#### Terugkeerbesluiten {- #terugkeerbesluiten}

Een vertrekplichtige vreemdeling van buiten de EU moet van de lidstaat een terugkeerbesluit krijgen. Dat
schrijft de Terugkeerrichtlijn voor.<@noot>${richtlijn("2008/115/EG")}.</@noot> In het besluit staat dat het
verblijf onrechtmatig is of wordt, naar welk land de vreemdeling terug moet en, als die er is, welke termijn hij
daarvoor heeft. Het besluit is alleen mogelijk in zaken die onder de richtlijn vallen en zolang de vreemdeling
in het Schengengebied is.

Er zijn twee uitzonderingen. Bij een alleenstaande minderjarige vreemdeling (amv) moet eerst vaststaan dat er
${term("adequate-opvang", "adequate opvang")} is in het land waar hij naar terugkeert. Is die er niet, dan
blijft een terugkeerbesluit achterwege.<@noot>Hof van Justitie van de Europese Unie, 14 januari 2021, zaak
C-441/19, ${ecli("ECLI:EU:C:2021:9")}.</@noot> De tweede uitzondering geldt als vaststaat dat uitzetting van een
vreemdeling van buiten de EU naar het land van bestemming voor onbepaalde tijd is uitgesloten door het beginsel
van non-refoulement, dat onder meer in artikel 3 van het Europees Verdrag voor de Rechten van de Mens ligt
besloten.<@noot>Hof van Justitie van de Europese Unie, 6 juli 2023, [zaak
C-663/21](https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:62021CJ0663).</@noot>

In de EU kregen ${waarde("terugkeerbesluiten-eu.ontvangen")} derdelanders in ${jaar} een terugkeerbesluit. Dat
aantal is ${ontwikkeling("terugkeerbesluiten-eu.ontvangen")} (${figuur("terugkeerbesluiten-eu")}).

<@figuur "terugkeerbesluiten-eu"/>

<@duiding "terugkeerbesluiten-eu"/>

#### Vertrek uit de EU {- #vertrek-na-terugkeerbesluit}

Niet iedereen met een terugkeerbesluit gaat aantoonbaar weg. In ${jaar} stond voor
${waarde("vertrek-na-terugkeerbesluit-eu.vertrokken")} van deze derdelanders vast dat zij waren vertrokken
(${figuur("vertrek-na-terugkeerbesluit-eu")}). Dit aantal is
${ontwikkeling("vertrek-na-terugkeerbesluit-eu.vertrokken")}.

<@figuur "vertrek-na-terugkeerbesluit-eu"/>

Dat er minder mensen aantoonbaar vertrekken dan er een terugkeerbesluit krijgen, kan verschillende oorzaken
hebben. Sommigen zijn weggegaan zonder dat de overheid het zag, anderen zijn er (nog) of kregen alsnog
rechtmatig verblijf.

<@duiding "vertrek-na-terugkeerbesluit-eu"/>

#### Ondersteuning bij vertrek uit de EU {- #ondersteuning-vertrek-eu}

Voor hulp bij het vertrek uit de EU kunnen migranten onder meer terecht bij de Internationale Organisatie voor
Migratie (IOM) en bij Frontex. De eerste helpt alleen bij zelfstandig vertrek. De tweede helpt lidstaten zowel
bij zelfstandig als bij gedwongen vertrek.

In ${vorigjaar} hielp IOM ${waarde("iom-ondersteuning-eer.ondersteund")} migranten in de Europese Economische
Ruimte (EER) (${figuur("iom-ondersteuning-eer")}). Ten opzichte van een jaar eerder is dat aantal
${ontwikkeling("iom-ondersteuning-eer.ondersteund")}.

<@figuur "iom-ondersteuning-eer"/>

<@duiding "iom-ondersteuning-eer"/>

Frontex ondersteunde in ${jaar} de terugkeer van ${waarde("frontex-terugkeer.teruggekeerd")} migranten
(${verschil("frontex-terugkeer.teruggekeerd")}). In ${waarde("frontex-terugkeer.zelfstandig")} van de gevallen
was het vertrek zelfstandig (${figuur("frontex-terugkeer")}); in ${vorigjaar} was dat
${waarde("frontex-terugkeer.zelfstandig", -1)}.

<@figuur "frontex-terugkeer"/>

<@duiding "frontex-terugkeer"/>

### Vertrek uit Nederland {#vertrek-uit-nederland}

#### Emigratie {- #emigratie-nederland}

Emigratie is in ${paragraaf("vertrek")} omschreven: de uitschrijving bij de gemeente van migranten die voor
langer dan ${feit("emigratie-inschrijfduur")} maanden kwamen. Zij vertrekken meestal zonder hulp van de
overheid. Zonder mensen met de Nederlandse nationaliteit telde het CBS in ${vorigjaar}
${waarde("emigratie-niet-nederlanders.emigratie")} emigranten (${figuur("emigratie-niet-nederlanders")}); in het
jaar daarvoor waren dat er ${waarde("emigratie-niet-nederlanders.emigratie", -1)}. Hun aantal is
${ontwikkeling("emigratie-niet-nederlanders.emigratie")}.

<@figuur "emigratie-niet-nederlanders"/>

<@duiding "emigratie-niet-nederlanders"/>

#### Ketenbreed vertrek {- #ketenbreed-vertrek}

De cijfers over ketenbreed vertrek zijn samengesteld uit de registraties van de KMar, de politie en de Dienst
Terugkeer en Vertrek (DTenV). Zij omvatten verschillende groepen:

- asielzoekers van wie de aanvraag is afgewezen;
- andere vreemdelingen die onrechtmatig in Nederland zijn;
- vreemdelingen met een ingetrokken of verlopen verblijfsvergunning;
- vreemdelingen die van de KMar het land niet in mochten en zijn teruggegaan naar het herkomstland of naar een
  ander land dat hen zeker toelaat.

Vertrek van reguliere vreemdelingen en EU-burgers valt er in beginsel buiten, omdat de migratieketen daar niet
aan te pas komt.

Het totale vertrek kwam in ${jaar} uit op ${waarde("ketenbreed-vertrek.totaal")} vreemdelingen
(${figuur("ketenbreed-vertrek")}); vergeleken met ${vorigjaar} is het
${ontwikkeling("ketenbreed-vertrek.totaal")}. Daarvan ging ${feit("ketenbreed-vertrek-aantoonbaar")} aantoonbaar
weg. Het aandeel dat zelfstandig zonder toezicht vertrok, was
${aandeel("ketenbreed-vertrek.zonder-toezicht", "ketenbreed-vertrek.totaal")}.

<@figuur "ketenbreed-vertrek"/>

<@duiding "ketenbreed-vertrek"/>

De tien nationaliteiten met het meeste ketenbrede vertrek staan in
${figuur("ketenbreed-vertrek-nationaliteiten")}.

<@figuur "ketenbreed-vertrek-nationaliteiten"/>

<@duiding "ketenbreed-vertrek-nationaliteiten"/>

#### Vertrek via DTenV {- #vertrek-via-dtenv}

Het is de taak van DTenV ervoor te zorgen dat vreemdelingen zonder recht op verblijf weggaan. Omdat zij
wettelijk verplicht zijn zelf te vertrekken, stimuleert DTenV dat in de eerste plaats. Gaat iemand niet uit
eigen beweging, dan regelt DTenV zo mogelijk gedwongen vertrek. Net als de ketenbrede cijfers gaan die over de
caseload van DTenV in beginsel niet over reguliere vreemdelingen en EU-burgers.

In ${figuur("vertrek-dtenv")} is de uitstroom uit de caseload verdeeld naar soort vertrek. Het zelfstandige
aantoonbare vertrek is in ${jaar} ${ontwikkeling("vertrek-dtenv.zelfstandig")} en het gedwongen vertrek
${ontwikkeling("vertrek-dtenv.gedwongen")}. Het zelfstandige vertrek zonder toezicht is
${ontwikkeling("vertrek-dtenv.zonder-toezicht")}. Met de uitstroom zonder vertrek erbij verlieten
${waarde("vertrek-dtenv.totaal")} vreemdelingen de caseload (${verschil("vertrek-dtenv.totaal")}).

<@figuur "vertrek-dtenv"/>

<@duiding "vertrek-dtenv"/>

Waar de vreemdelingen naartoe gingen die aantoonbaar vertrokken, staat in ${figuur("vertrek-dtenv-bestemming")}.

<@figuur "vertrek-dtenv-bestemming"/>

<@duiding "vertrek-dtenv-bestemming"/>

De tien nationaliteiten die in ${jaar} het vaakst uit de caseload vertrokken, zijn opgenomen in
${figuur("vertrek-dtenv-nationaliteiten")}.

<@figuur "vertrek-dtenv-nationaliteiten"/>

<@duiding "vertrek-dtenv-nationaliteiten"/>

### Ondersteuning bij zelfstandig vertrek {#ondersteuning-zelfstandig-vertrek}

De overheid moedigt zelfstandig vertrek aan door er hulp bij te bieden. Onder andere DTenV maakt vreemdelingen
erop attent dat IOM vrijwillig vertrek regelt en dat IOM en ngo's kunnen helpen bij de herintegratie in het land
van herkomst. IOM geeft die herintegratiehulp aan mensen uit bepaalde landen. Wie kwetsbaar is, kan extra hulp
krijgen: migranten met gezondheidsproblemen bijvoorbeeld, slachtoffers van mensenhandel en niet-begeleide
minderjarigen.<@noot>IOM Nederland publiceert op [iom-nederland.nl](https://iom-nederland.nl) de lijst van
landen waarvoor herintegratieondersteuning bestaat.</@noot>

In ${jaar} kwamen bij IOM ${waarde("vertrek-iom.aanvragen")} nieuwe aanvragen binnen. Met hulp van IOM
vertrokken ${waarde("vertrek-iom.vertrokken")} personen (${figuur("vertrek-iom")}). Vergeleken met ${vorigjaar}
is dat aantal ${ontwikkeling("vertrek-iom.vertrokken")}. Van de vertrekkers was
${aandeel("vertrek-iom.asielzoekers", "vertrek-iom.vertrokken")} asielzoeker of voormalig asielzoeker.

<@figuur "vertrek-iom"/>

<@duiding "vertrek-iom"/>

IOM en/of ngo's speelden in ${jaar} een rol bij ${feit("zelfstandig-vertrek-iom-ngo")} van het zelfstandige
vertrek van DTenV. In ${vorigjaar} was dat ${feit("zelfstandig-vertrek-iom-ngo", -1)}.

De tien nationaliteiten die het meest met hulp van IOM vertrokken, zijn te vinden in
${figuur("vertrek-iom-nationaliteiten")}.

<@figuur "vertrek-iom-nationaliteiten"/>

<@duiding "vertrek-iom-nationaliteiten"/>

#### Spoedboekingen {- #spoedboekingen}

Albanese vreemdelingen die zelfstandig vertrekken, doen dat voor een deel via een spoedboeking. Voor hen is de
Maasvlakte een van de plekken om naar het Verenigd Koninkrijk over te steken. Wie daar voor de eerste keer door
de KMar wordt gevonden en een geldig reisdocument heeft, mag ervoor kiezen om binnen
${feit("spoedboeking-termijn")} uur naar het herkomstland terug te gaan. In ${jaar} gebeurde dat
${waarde("spoedboekingen.terugkeer")} keer (${figuur("spoedboekingen")}); in ${vorigjaar} was dat
${waarde("spoedboekingen.terugkeer", -1)} keer.

<@figuur "spoedboekingen"/>

<@duiding "spoedboekingen"/>

### Identiteitsvaststelling ten behoeve van vertrek {#identiteitsvaststelling}

Zonder geldig reisdocument is terugkeer niet mogelijk. Wie zijn papieren niet meer heeft, kan bij de ambassade
of het consulaat van zijn land een (vervangend) reisdocument aanvragen. Wil een vreemdeling niet zelf vertrekken
of vraagt hij om hulp, dan kan DTenV zich tot het (vermoedelijke) land van herkomst richten. Dat land krijgt dan
het verzoek om de nationaliteit en de identiteit vast te stellen en een vervangend document af te geven: een
laissez-passer (LP). Met sommige landen bestaat een
${term("terug-en-overnameovereenkomst", "terug- en overnameovereenkomst")} (T&O-overeenkomst). Daar dient DTenV
een terug- en overnameverzoek in.

Stelt het herkomstland de nationaliteit vast, dan is het doorgaans ook bereid een reisdocument te verstrekken.
DTenV vraagt daar pas om als er een vlucht is gepland. Voor die tijd kan er iets veranderen: de vreemdeling
verdwijnt uit het toezicht of begint een nieuwe verblijfsprocedure. Ook als de nationaliteit vaststaat, blijft
een verzoek om een document daardoor soms (nog) uit.

Over de gedwongen terugkeer van hun eigen onderdanen zijn met verschillende landen buiten de EU afspraken
gemaakt, zowel door de EU als tussen landen onderling.

<@duiding "terug-en-overnameovereenkomsten"/>

In ${jaar} deed DTenV ${waarde("lp-aanvragen.verzoeken")} verzoeken om een laissez-passer. Langs die weg kwamen
er ${waarde("lp-aanvragen.reisdocumenten")} reisdocumenten binnen (${figuur("lp-aanvragen")}). Onder de
T&O-overeenkomsten ging het om ${waarde("to-verzoeken.verzoeken")} verzoeken en
${waarde("to-verzoeken.reisdocumenten")} reisdocumenten (${figuur("to-verzoeken")}).

<@figuur "lp-aanvragen"/>

<@duiding "lp-aanvragen"/>

<@figuur "to-verzoeken"/>

<@duiding "to-verzoeken"/>

### Vertrek van specifieke doelgroepen {#vertrek-doelgroepen}

#### Vertrek van amv's {- #vertrek-amv}

Een amv kan alleen naar zijn herkomstland terug als daar adequate opvang is, bij familie of in een
opvangvoorziening. Dat moet eerst vaststaan.<@noot>Afdeling bestuursrechtspraak van de Raad van State, uitspraak
van 8 juni 2022.</@noot> Overdracht op grond van de Dublinverordening is in beginsel evenmin aan de orde, tenzij
de amv er belang bij heeft. Is in de asielprocedure niet gebleken dat er adequate opvang is, dan wijst de IND de
aanvraag af zonder een terugkeerbesluit te nemen. Werkt de amv mee en blijkt de opvang er toch niet te zijn, dan
krijgt hij een ${term("buitenschuldvergunning")}.

<@duiding "vertrek-amv"/>

#### Vertrek Vreemdelingen in de Strafrechtketen (VRIS) {- #vertrek-vris}

Criminele vreemdelingen zonder rechtmatig verblijf hebben in het vertrekbeleid voorrang. Het streven is hen na
het uitzitten van hun straf uit te zetten, liefst rechtstreeks vanuit de strafrechtelijke detentie.

Van de ${waarde("vertrek-vris.totaal")} VRIS-ers die in ${jaar} uit de caseload van DTenV vertrokken, deed
${aandeel("vertrek-vris.aantoonbaar", "vertrek-vris.totaal")} dat aantoonbaar (${figuur("vertrek-vris")}).

<@figuur "vertrek-vris"/>

De voorbereiding van het vertrek begint al tijdens de detentie. Daarnaast helpt de Regeling strafonderbreking.
Een vreemdeling die volledig meewerkt en ook echt uit Nederland vertrekt, krijgt daarvoor strafonderbreking voor
onbepaalde tijd. Reist hij later opnieuw naar Nederland, dan moet hij de rest van zijn straf alsnog uitzitten.

<@duiding "vertrek-vris"/>

#### Vreemdelingen uit Oekraïne {- #vertrek-oekraine}

Oekraïners hebben in Nederland tijdelijke bescherming sinds in hun land de oorlog uitbrak. De grondslag daarvoor
is de Richtlijn tijdelijke bescherming.<@noot>${richtlijn("2001/55/EG")}.</@noot> Hun verblijf is dus
rechtmatig, en toch vraagt een aantal ontheemden om hulp bij de terugkeer naar Oekraïne. In ${jaar} kregen
${waarde("vertrek-oekraine.naar-oekraine")} ontheemden die hulp van DTenV (${figuur("vertrek-oekraine")}).

<@figuur "vertrek-oekraine"/>

<@duiding "vertrek-oekraine"/>

## Uitstel van vertrek en verblijfsvergunningen ‘buiten schuld’ {#uitstel-en-buiten-schuld}

### Uitstel van vertrek {#uitstel-van-vertrek}

Sommige vreemdelingen die moeten vertrekken, zijn ziek of hebben een andere medische reden om nog niet te gaan.
Artikel 64 van de Vreemdelingenwet maakt uitstel mogelijk: zolang de vreemdeling of een gezinslid gezien zijn
gezondheid niet kan reizen, wordt hij niet uitgezet. Te denken valt aan iemand met tuberculose, iemand die in
een medische instelling is opgenomen of een vrouw die naar verwachting binnen ${feit("uitstel-zwangerschap")}
weken bevalt of nog in het kraambed ligt. Het uitstel duurt hooguit ${feit("uitstel-maximum")} jaar en kan
daarna opnieuw worden aangevraagd. Er is nog een tweede grond: de vreemdeling wordt medisch behandeld en heeft
aangetoond dat hij die behandeling in zijn herkomstland niet kan krijgen, omdat zij er niet is of voor hem niet
toegankelijk is.

In ${jaar} dienden hoofdaanvragers ${waarde("uitstel-hoofdaanvrager.ingediend")} aanvragen in. De IND handelde
er ${waarde("uitstel-hoofdaanvrager.afgehandeld")} af en willigde
${waarde("uitstel-hoofdaanvrager.inwilliging")} daarvan in, tegenover
${waarde("uitstel-hoofdaanvrager.inwilliging", -1)} in ${vorigjaar} (${figuur("uitstel-hoofdaanvrager")}). Voor
gezinsleden waren er ${waarde("uitstel-gezinsleden.ingediend")} aanvragen; het inwilligingspercentage was
${waarde("uitstel-gezinsleden.inwilliging")} (${figuur("uitstel-gezinsleden")}).

<@figuur "uitstel-hoofdaanvrager"/>

<@duiding "uitstel-hoofdaanvrager"/>

<@figuur "uitstel-gezinsleden"/>

<@duiding "uitstel-gezinsleden"/>

### Verblijfsvergunning ‘buiten schuld’ {#buiten-schuld}

Het komt voor dat een vertrekplichtige vreemdeling Nederland niet kan verlaten zonder dat hem dat te verwijten
is. Voor die situatie bestaat een aparte verblijfsvergunning. Over identiteit en nationaliteit mag dan geen
twijfel bestaan. Ook moet de vreemdeling zelf hebben geprobeerd weg te komen en daarbij DTenV om hulp hebben
gevraagd. In ${jaar} zijn ${waarde("buiten-schuld.verleend")} van deze vergunningen verleend
(${figuur("buiten-schuld")}); in ${vorigjaar} waren dat er ${waarde("buiten-schuld.verleend", -1)}.

<@figuur "buiten-schuld"/>

<@duiding "buiten-schuld"/>

## Landelijke Vreemdelingenvoorziening {#lvv}

In de ${term("landelijke-vreemdelingenvoorziening", "Landelijke Vreemdelingenvoorziening")} (LVV) zoeken
gemeenten, rijkspartijen en de VNG sinds 2019 samen naar blijvende oplossingen voor vreemdelingen die geen recht
hebben op verblijf en opvang. Er zijn pilots in vijf gemeenten: Amsterdam, Eindhoven, Groningen (met Emmen als
satellietlocatie), Rotterdam en Utrecht. Maatschappelijke organisaties doen daarin mee. Een blijvende oplossing
is vertrek, dat wil zeggen terugkeer of doormigratie, of verblijf in Nederland als daar grond voor is.

Vanaf de start van de pilots op 1 april 2019 zijn ${waarde("lvv-bezetting.totaal.toegelaten")} vreemdelingen tot
de LVV toegelaten (${figuur("lvv-bezetting")}). Op de peildatum was
${aandeel("lvv-bezetting.totaal.bezetting", "lvv-bezetting.totaal.capaciteit")} van de beschikbare capaciteit
bezet.

<@figuur "lvv-bezetting"/>

<@duiding "lvv-bezetting"/>

Voor een deel van de vreemdelingen in de LVV is al bepaald of hun perspectief verblijf of terugkeer is
(${figuur("lvv-perspectief")}). Op de laatste peildatum gold dat voor ${feit("lvv-perspectief-bepaald")} mensen.
Van hen had ${waarde("lvv-perspectief.verblijf")} perspectief op verblijf en
${waarde("lvv-perspectief.terugkeer")} op terugkeer.

<@figuur "lvv-perspectief"/>

<@duiding "lvv-perspectief"/>

Wie met een (semi-)bestendige oplossing uit de LVV vertrekt, telt als duurzame uitstroom
(${figuur("lvv-duurzame-uitstroom")}). Sinds het begin van de pilots was die oplossing in
${waarde("lvv-duurzame-uitstroom.verblijf")} van de gevallen duurzaam verblijf en in
${waarde("lvv-duurzame-uitstroom.vertrek")} duurzaam vertrek. Bij de andere mensen die de LVV verlaten, is de
reden vooral dat zij met onbekende bestemming zijn vertrokken of dat de LVV voor hen is beëindigd.

<@figuur "lvv-duurzame-uitstroom"/>

<@duiding "lvv-duurzame-uitstroom"/>
