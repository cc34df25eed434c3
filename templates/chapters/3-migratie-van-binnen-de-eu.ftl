# Migratie van binnen de EU {#migratie-van-binnen-de-eu}

Wie burger is van de Europese Unie, mag in elke lidstaat gaan wonen, werken of studeren. Van de migranten die
voor korte of lange tijd in Nederland komen wonen, is daarom een groot deel EU-burger. Zij komen om hier te
werken of te studeren, of om zich bij hun gezin te voegen of een gezin te vormen. Dit hoofdstuk beschrijft hoe
groot deze migratie is en wat haar kenmerkt.

<@kader "Belangrijke ontwikkelingen in ${jaar}">

- Op 1 januari ${periode("eu-inwoners")} stonden ${waarde("eu-inwoners.aantal")} personen met de nationaliteit
  van een andere EU-lidstaat als ingezetene in Nederland ingeschreven. Vergeleken met
  ${periode("eu-inwoners", -1)} is dat aantal ${ontwikkeling("eu-inwoners.aantal")}.

<@duiding "belangrijke-ontwikkelingen-eu"/>

</@kader>

## Migratie tussen de EU-lidstaten onderling {#migratie-tussen-lidstaten}

Hoeveel migranten een lidstaat uit de rest van de EU ontvangt, loopt sterk uiteen. Deze paragraaf gaat over de
omvang van de migratie tussen de lidstaten, over wie er gaat werken en over wie er gaat studeren.

<@duiding "herkomst-migranten-lidstaten"/>

Op 1 januari ${vorigjaar} telde de EU ${feit("eu-burgers-in-ander-eu-land", -1)} burgers die in een ander EU-land
woonden dan hun eigen land. Tot de beroepsbevolking, de leeftijden van 20 tot 64 jaar, behoorden er
${feit("eu-burgers-in-ander-eu-land-beroepsbevolking", -1)}.<@noot>Europese Commissie, directoraat-generaal
Werkgelegenheid, Sociale Zaken en Inclusie, E. Hassan, L. Siöland, B. Akbaba e.a., *Annual report on intra-EU
labour mobility ${jaar}*, Publicatiebureau van de Europese Unie. Recentere cijfers waren bij het schrijven van dit rapport niet beschikbaar.</@noot>

<@duiding "arbeidsmobiliteit-eu"/>

In ${vorigjaar} telden de lidstaten samen ${feit("studenten-in-andere-lidstaat", -1)} studenten uit andere lidstaten.
Uit Nederland volgden ${feit("nederlandse-studenten-in-andere-lidstaat", -1)} studenten een opleiding elders in de
EU.<@noot>Eurostat, tabel educ_uoe_mobs02.</@noot>

<@duiding "studentenmobiliteit-eu"/>

## Migratie vanuit de EU naar Nederland {#migratie-vanuit-de-eu}

### Vrij verkeer van personen en diensten {#vrij-verkeer}

Of een EU-burger nu komt werken, studeren of bij familie komt wonen, zijn rechten volgen uit regels van de
Unie.<@noot>Van belang zijn drie vormen van mobiliteit. Het verblijf zelf berust op het vrij verkeer van
personen: ${richtlijn("2004/38/EG")}. Voor werknemers komt daar ${verordening("492/2011")} over het vrij verkeer
van werknemers bij. Ten slotte brengt ook het vrij verkeer van diensten, in de vorm van detachering, migratie
met zich mee (artikelen 56 en 57 van het Verdrag betreffende de werking van de EU).</@noot> Hierna volgt eerst
wat deze regels inhouden, en daarna welke registratie erbij hoort.

#### Vrij verkeer van personen {- #vrij-verkeer-personen}

Een EU-burger die aan de voorwaarden voldoet, mag in Nederland gaan wonen en wordt dan behandeld als een
Nederlander. Vooral telt dat hij werkt, onderneemt (bijvoorbeeld als zzp'er) of studeert, of anders zelf genoeg
middelen heeft om van te leven. Ook een zorgverzekering is vereist. Gezinsleden kunnen hun verblijfsrecht
ontlenen aan dat van de EU-burger; of zij zelf de nationaliteit van een EU-lidstaat hebben, maakt daarvoor niet
uit. Op het vrij verkeer van personen, en dus van werknemers, en van diensten kunnen in de regel ook burgers
van IJsland, Liechtenstein en Noorwegen – de andere landen van de Europese Economische Ruimte (EER) – en van
Zwitserland zich beroepen.

Studenten vallen eveneens onder het vrij verkeer en hebben dezelfde rechten als Nederlandse studenten. Komen zij
uit de EER<@noot>De lidstaten van de EU, samen met IJsland, Liechtenstein en Noorwegen.</@noot> of Zwitserland
(hierna: EER-studenten), dan geeft de Wet herinvoering basisbeurs hoger
onderwijs<@noot>${staatsblad("2023/186")}.</@noot> hun onder voorwaarden recht op een basisbeurs. Het
studentenreisproduct, de mogelijkheid om te lenen en, voor wie daarvoor in aanmerking komt, de aanvullende beurs
stonden al eerder voor hen open.

#### Vrij verkeer van diensten {- #vrij-verkeer-diensten}

Een onderneming die in de EU, de EER of Zwitserland is gevestigd, mag haar diensten over de grens aanbieden. Zij
kan daarvoor eigen werknemers voor enige tijd naar Nederland sturen; dat heet ${term("detachering")}. Zulke
werknemers blijven kort. Hun loon krijgen zij van hun werkgever in het buitenland, zodat zij geen
burgerservicenummer (BSN) nodig hebben. Vaak staan zij daarom in geen Nederlandse registratie.

De Wet arbeidsvoorwaarden gedetacheerde werknemers in de Europese Unie (WagwEU) kent drie vormen:

1. *Zuivere dienstverrichting.* De buitenlandse onderneming heeft een opdracht van een Nederlandse klant en voert
   die uit met eigen mensen, die zij zelf aanstuurt. Zo kan een bouwbedrijf uit Duitsland met zijn eigen
   bouwvakkers hier een brug aanleggen.
2. *Uitzending.* De werknemers worden uitgeleend: het Nederlandse bedrijf dat hen inhuurt, geeft leiding en houdt
   toezicht. Te denken valt aan een uitzendbureau uit Litouwen waarvan de uitzendkrachten een seizoen in een
   Nederlandse kas werken.
3. *Intra-concern detachering.* Een concern laat iemand van een vestiging in het buitenland een dienst verrichten
   voor zijn Nederlandse vestiging. Een voorbeeld is de advocaat van een Belgisch kantoor die enkele weken
   meewerkt op het zusterkantoor in Nederland.

Daarnaast staat het vrij verkeer van diensten open voor zelfstandig ondernemers die zelf een opdracht in Nederland
komen doen.

#### Registraties in de BRP en RNI {- #registraties-brp-rni}

EU-migranten hebben voor hun verblijf in Nederland geen vergunning nodig: het vrij verkeer van personen volstaat.
Er is over hen dan ook minder vastgelegd dan over migranten van buiten de EU. Wie korter dan
${feit("brp-ingezetene-vanaf-maanden")} maanden blijft, mag zich in de Basisregistratie Personen (BRP) laten
opnemen als ${term("niet-ingezetene", "niet-ingezetene")}, maar is dat niet verplicht. Deze inschrijving staat bekend als de
Registratie Niet-Ingezetenen (RNI). Zij is bestemd voor mensen die niet in Nederland wonen en wel met de
Nederlandse overheid te maken hebben: grenswerkers bijvoorbeeld, die in België of Duitsland wonen en hier hun
baan hebben, of mensen in het buitenland met een AOW-uitkering. Een BSN krijgt alleen wie in de BRP staat. Omdat
zonder BSN geen Nederlands loon kan worden uitbetaald, staan verreweg de meeste EU-migranten in de BRP, hetzij als
${term("ingezetene")}, hetzij als niet-ingezetene.

Wat de RNI zegt over bijvoorbeeld de verblijfsduur, is minder betrouwbaar dan de inschrijving van ingezetenen.
Naar verwachting klopt een deel van de inschrijvingen niet: sommige mensen zijn langer dan
${feit("brp-ingezetene-vanaf-maanden")} maanden in Nederland, andere zijn al weer weg. Het CBS gebruikt voor een
deel van zijn bestanden alleen ingezetenen en voor een ander deel ook niet-ingezetenen. Bij elke figuur in dit
hoofdstuk waarvoor dat van belang is, staat om wie het gaat. In ${figuur("juridisch-kader-eu-burgers")} zijn de
regels samengevat.

<@figuur "juridisch-kader-eu-burgers"/>

Voor migranten van buiten de EU bestaat per migratiemotief (asiel, werk, gezin en studie) een toelatingsbeleid;
zie ${hoofdstuk("migratie-van-buiten-de-eu")}. Bij EU-migratie laat het vrij verkeer zulke directe sturing niet
toe, en ook een inburgeringsplicht geldt voor EU-migranten niet. Indirect kan de overheid wel invloed uitoefenen,
zoals ${hoofdstuk("migratiebeleid")} laat zien: met hervormingen van de arbeidsmarkt en van de belastingregels,
met maatregelen tegen misstanden bij kwetsbare arbeidsmigranten en met beleid voor de internationalisering van
het onderwijs. Eisen aan werk en huisvesting en een rem op concurrentie met arbeidsvoorwaarden maken het voor
werkgevers minder lonend om goedkope arbeidskrachten in andere lidstaten te zoeken.

Twee groepen komen verderop apart aan bod: EU-migranten die hier werken (${paragraaf("positie-eu-migranten")}) en
EU-migranten die hier studeren (${paragraaf("eu-studenten")}).

### Aantal EU-migranten in Nederland {#aantal-eu-migranten}

#### EU-migranten ingeschreven in de BRP als ingezetene {#eu-migranten-ingezetene}

Hoeveel migranten uit de EU/EFTA in een jaar naar Nederland kwamen en met welk doel, staat in
${figuur("immigratie-eu-migratiedoel")}. Het gaat om een afgeleid doel: het CBS kijkt, voor zover daarover
gegevens zijn, naar wat iemand na aankomst is gaan doen. De werkelijke reden van de komst kan een andere zijn
geweest. Bij migranten van buiten de EU is dat anders, want die vragen hun verblijfsvergunning voor een bepaald
doel aan. Wie over arbeidsmigranten uit de EU spreekt, moet dit verschil in het oog houden.

<@figuur "immigratie-eu-migratiedoel"/>

In ${periode("immigratie-eu-migratiedoel")} lieten ${waarde("immigratie-eu-migratiedoel.totaal")} migranten uit de
EU/EFTA zich als ingezetene inschrijven; hun aantal is vergeleken met
${periode("immigratie-eu-migratiedoel", -1)} ${ontwikkeling("immigratie-eu-migratiedoel.totaal")}.<@noot>Over de
jaren daarna had het CBS bij het schrijven van dit rapport nog geen cijfers.</@noot> Arbeid was het doel van
${waarde("immigratie-eu-migratiedoel.arbeid")} personen, gezin van ${waarde("immigratie-eu-migratiedoel.gezin")}
en studie van ${waarde("immigratie-eu-migratiedoel.studie")}. Voor
${waarde("immigratie-eu-migratiedoel.overig-en-onbekend")} personen was het doel een ander of niet
bekend.<@noot>CBS, StatLine, tabel over immigranten uit de EU/EFTA naar afgeleid migratiedoel en sociaal-economische
categorie. Zie [cbs.nl](https://www.cbs.nl).</@noot>

<@duiding "immigratie-eu-migratiedoel"/>

##### Standcijfers {- #standcijfers-eu}

Naast de instroom houdt het CBS bij hoeveel mensen met de nationaliteit van een andere EU-lidstaat op 1 januari
in Nederland wonen. In ${periode("eu-inwoners")} waren dat er ${waarde("eu-inwoners.aantal")}
(${figuur("eu-inwoners")}); een jaar eerder waren het er ${waarde("eu-inwoners.aantal", -1)}.

<@figuur "eu-inwoners"/>

De grootste groepen onder hen komen achtereenvolgens uit ${label("eu-inwoners-nationaliteit.#1")},
${label("eu-inwoners-nationaliteit.#2")} en ${label("eu-inwoners-nationaliteit.#3")}; zie
${figuur("eu-inwoners-nationaliteit")}.

<@figuur "eu-inwoners-nationaliteit"/>

<@duiding "eu-inwoners-nationaliteit"/>

#### EU-migranten ingeschreven in de BRP als niet-ingezetene {#eu-migranten-niet-ingezetene}

Veel EU-migranten staan niet als ingezetene maar als niet-ingezetene in de BRP. In ${periode("niet-ingezetenen-eu")}
werkten ${waarde("niet-ingezetenen-eu.eu-27")} van hen in Nederland. Daarvan zijn er
${waarde("niet-ingezetenen-eu.eu-11")} geboren in de EU-11<@noot>De EU-11 zijn Bulgarije, Estland, Hongarije,
Kroatië, Letland, Litouwen, Polen, Roemenië, Slovenië, Slowakije en Tsjechië.</@noot> en
${waarde("niet-ingezetenen-eu.overig-eu")} in een andere lidstaat. Het totaal is in vergelijking met
${periode("niet-ingezetenen-eu", -1)} ${ontwikkeling("niet-ingezetenen-eu.eu-27")}. Zie
${figuur("niet-ingezetenen-eu")}.

<@duiding "niet-ingezetenen-eu"/>

<@figuur "niet-ingezetenen-eu"/>

#### Gedetacheerde werknemers, gedetacheerde zelfstandigen, gedetacheerde vrachtwagenchauffeurs {#gedetacheerden}

##### Registratie van gedetacheerden {-}

De meeste buitenlandse dienstverrichters moeten zich sinds 1 maart 2020 online melden bij het meldloket op
[www.postedworkers.nl](https://www.postedworkers.nl). Zij geven daar door dat zij komen, wat zij gaan doen en
hoelang, voor wie zij werken en welke werknemers zij meebrengen. Zelfstandigen die in bepaalde sectoren een dienst
komen verrichten, vallen ook onder deze plicht. De grondslag is de
Handhavingsrichtlijn,<@noot>${richtlijn("2014/67/EU")}, over de handhaving van de regels voor detachering. Zij
wijzigt ook ${verordening("1024/2012")} (de IMI-verordening).</@noot> die toezichthouders middelen geeft om deze
kwetsbare groep arbeidsmigranten beter te beschermen.

Aan de cijfers kleven beperkingen. Sommige sectoren en werkzaamheden zijn vrijgesteld, niet iedereen die moet
melden doet dat, en de gegevens komen van de dienstverrichters en hun opdrachtgevers zelf. Terughoudendheid bij
het gebruik is dus geboden. Voorlichting en verdere ontwikkeling van het meldloket moeten zorgen voor betere
gegevens en een betere naleving.

<@duiding "registratie-gedetacheerden"/>

##### Gedetacheerde werknemers {-}

In ${jaar} werkten er volgens het nationale meldloket
${waarde("gedetacheerden-vestigingsland.totaal.totaal")} gedetacheerde werknemers in Nederland, het wegvervoer
niet meegeteld. Een EU-nationaliteit hadden er ${waarde("gedetacheerden-vestigingsland.totaal.eu-burgers")}; de
andere ${waarde("gedetacheerden-vestigingsland.totaal.buiten-eu")} kwamen van buiten de EU, de EER en Zwitserland.
De bedrijven die hen detacheren, zijn vooral gevestigd in ${label("gedetacheerden-vestigingsland.#1")},
${label("gedetacheerden-vestigingsland.#2")}, ${label("gedetacheerden-vestigingsland.#3")} en
${label("gedetacheerden-vestigingsland.#4")} (${figuur("gedetacheerden-vestigingsland")}).

<@figuur "gedetacheerden-vestigingsland"/>

<@duiding "gedetacheerden-vestigingsland"/>

##### Zelfstandigen {-}

Zelfstandigen kunnen zich in een jaar meer dan eens melden. In ${jaar} deden
${feit("gedetacheerde-zelfstandigen")} zelfstandigen samen ${feit("gedetacheerde-zelfstandigen-meldingen")}
meldingen.

<@duiding "gedetacheerde-zelfstandigen"/>

##### Wegvervoersector {-}

###### Europees meldloket voor het wegvervoer {-}

Voor het wegvervoer is er een eigen, Europees meldloket: het IMI-loket. Vervoerders kunnen hun
detacheringsverklaringen daar sinds 2 februari 2022 indienen en moeten dat sinds 1 juni 2023 doen. De meldingen
gaan over chauffeurs die een tijd in Nederland rijden en daarna teruggaan naar het land waar hun onderneming is
gevestigd. Omdat het wegvervoer zo beweeglijk is, staan de cijfers los van die over andere gedetacheerden.

Bekend is hoeveel bestuurders zijn gemeld en uit welk land zij zijn gezonden; hun nationaliteit is dat niet. Een
melding wijst erop dat een chauffeur in Nederland gedetacheerd is, voor maanden, dagen of maar een paar uur. Ook
hier zijn de ondernemingen zelf de bron. Melden kost weinig moeite, en veel vervoerders doen het voor elk land op
een mogelijke route. Rijdt de chauffeur er later niet langs, of is hij er niet gedetacheerd, dan blijft de melding
staan. Er wordt dus te veel gemeld.

Het aantal meldingen over bestuurders die mogelijk in Nederland waren, kwam in ${jaar} uit op ongeveer
${feit("gedetacheerde-bestuurders-meldingen")}.

<@duiding "gedetacheerde-bestuurders"/>

### Positie van EU-migranten in Nederland {#positie-eu-migranten}

In ${figuur("sociaaleconomische-positie")} staat welke sociaal-economische positie EU-migranten innemen, per
afgeleid migratiedoel. De groep kwam vanaf 1999 en vóór ${periode("sociaaleconomische-positie")} naar Nederland,
was er in ${periode("sociaaleconomische-positie")} nog en staat als ingezetene in de BRP. Zij telt
${feit("sociaaleconomische-positie-personen", -2)} personen.

<@figuur "sociaaleconomische-positie"/>

Werknemer of zelfstandige was ${waarde("sociaaleconomische-positie.totaal.werkend")} van deze groep;
${waarde("sociaaleconomische-positie.totaal.scholier-of-student")} zat op school of studeerde en
${waarde("sociaaleconomische-positie.totaal.uitkering-of-pensioen")} leefde van een uitkering of pensioen. De
resterende ${waarde("sociaaleconomische-positie.totaal.zonder-inkomen")} had in
${periode("sociaaleconomische-positie")} geen inkomen.

<@duiding "sociaaleconomische-positie"/>

#### EU-migranten op de arbeidsmarkt {- #eu-arbeidsmarkt}

Mensen uit andere lidstaten die in Nederland werken, verschillen onderling in verblijfsduur en in het soort werk:
de sector, het loon en het contract. Het CBS beschrijft hen elk jaar in de
Migrantenmonitor.<@noot>[Migrantenmonitor](https://migrantenmonitor.cbs.nl), CBS.</@noot> Personen die in de EU-11
zijn geboren en personen uit de overige EU-lidstaten staan daarin en hieronder apart.

Op 31 december ${periode("eu-werkenden")} werkten in Nederland ${waarde("eu-werkenden.eu-27-totaal")} personen die in
een andere EU-lidstaat zijn geboren, als werknemer of als zelfstandige (${figuur("eu-werkenden")}). Hun aantal is
in een jaar tijd ${ontwikkeling("eu-werkenden.eu-27-totaal")}. Van hen zijn er
${waarde("eu-werkenden.eu-11-totaal")} geboren in de EU-11 en ${waarde("eu-werkenden.overig-eu-totaal")} in een
andere lidstaat.

<@figuur "eu-werkenden"/>

<@duiding "eu-werkenden"/>

##### Werksector, salarisniveau en arbeidsrelatie {-}

De figuren over sector, salaris, arbeidsrelatie en verblijfsduur gaan alleen over werknemers. Op 31 december
${periode("eu-werknemers-sector")} telde Nederland ${feit("werknemers-geboren-in-eu", -1)} werknemers die in een andere
lidstaat zijn geboren. In welke sector zij werken, staat in ${figuur("eu-werknemers-sector")}.

<@duiding "werknemers-geboren-in-eu"/>

<@figuur "eu-werknemers-sector"/>

<@duiding "eu-werknemers-sector"/>

Het loon is in ${figuur("eu-werknemers-salaris")} afgezet tegen het wettelijk minimumloon (WML). Van alle werknemers
uit de EU-27 verdiende in ${periode("eu-werknemers-salaris")} ${waarde("eu-werknemers-salaris.eu-27.tot-130-wml")}
ten hoogste ${feit("wml-lage-lonen-grens")} van het WML. Onder werknemers uit de EU-11 was dat
${waarde("eu-werknemers-salaris.eu-11.tot-130-wml")}, onder werknemers uit de overige EU-lidstaten
${waarde("eu-werknemers-salaris.overig-eu.tot-130-wml")}.

<@figuur "eu-werknemers-salaris"/>

<@duiding "eu-werknemers-salaris"/>

Welke arbeidsrelatie de werknemers met hun werkgever hebben, staat in ${figuur("eu-werknemers-arbeidsrelatie")}. Als
oproep- of uitzendkracht werkte in ${periode("eu-werknemers-arbeidsrelatie")}
${waarde("eu-werknemers-arbeidsrelatie.eu-27.oproep-uitzend")} van hen; een jaar eerder was dat
${waarde("eu-werknemers-arbeidsrelatie.eu-27.oproep-uitzend", -1)}.

<@figuur "eu-werknemers-arbeidsrelatie"/>

<@duiding "eu-werknemers-arbeidsrelatie"/>

#### Arbeidsmarktpositie en verblijfsduur {- #arbeidsmarkt-verblijfsduur}

Van de werknemers die in de EU-11 zijn geboren, was in ${periode("eu-werknemers-verblijfsduur")}
${waarde("eu-werknemers-verblijfsduur.eu-11.ingezetene-langer-dan-5-jaar")} al langer dan vijf jaar in Nederland. Voor
werknemers uit de overige EU-lidstaten was dat
${waarde("eu-werknemers-verblijfsduur.overig-eu.ingezetene-langer-dan-5-jaar")}. De verdeling over ingezetenen en
niet-ingezetenen staat ook in ${figuur("eu-werknemers-verblijfsduur")}; wat die inschrijvingen betekenen, is te
lezen in ${paragraaf("vrij-verkeer")}.

<@figuur "eu-werknemers-verblijfsduur"/>

Twee figuren laten zien of de positie op de arbeidsmarkt met de verblijfsduur samenhangt:
${figuur("eu-werknemers-salaris-verblijfsduur")} voor het salaris en
${figuur("eu-werknemers-arbeidsrelatie-verblijfsduur")} voor de arbeidsrelatie.

<@figuur "eu-werknemers-salaris-verblijfsduur"/>

<@figuur "eu-werknemers-arbeidsrelatie-verblijfsduur"/>

<@duiding "arbeidsmarkt-verblijfsduur"/>

#### Gedetacheerde EU-werknemers op de arbeidsmarkt {- #gedetacheerden-arbeidsmarkt}

Bij detachering verandert de werkgever niet: de onderneming in het buitenland blijft onder meer het loon betalen.
Dat kan de verhoudingen scheef trekken, als gedetacheerden voor een lager loon werken dan collega's in dienst van
een Nederlands bedrijf. Europese regels beperken dat. De Detacheringsrichtlijn<@noot>${richtlijn("96/71/EG")}, over
het ter beschikking stellen van werknemers voor het verrichten van diensten.</@noot> en de
Handhavingsrichtlijn<@noot>${richtlijn("2014/67/EU")}.</@noot> geven gedetacheerden recht op een harde kern van de
wettelijke minimumvoorwaarden in het land waar zij tijdelijk werken. In Nederland hoort het minimumloon daarbij.

Met laagbetaald werk blijven gedetacheerden, evenals andere arbeidsmigranten, kwetsbaar. Wat het Aanjaagteam
Bescherming Arbeidsmigranten heeft aanbevolen, is daarom ook voor hen van belang. Detachering voegt er eigen
risico's aan toe: de rechten zijn moeilijker vast te stellen, de werkgever is lastiger te vinden en tussen
werkgever en opdrachtgever zit dikwijls een lange keten. Komt de gedetacheerde van buiten de EU, dan hangen
meestal ook zijn werk- en verblijfsvergunning van de werkgever af, wat hem nog kwetsbaarder kan
maken.<@noot>Adviesraad Migratie, *Geen derderangsburgers. De risico's voor gedetacheerde arbeidsmigranten en de
Nederlandse samenleving*.</@noot>

In welke sectoren gedetacheerden uit de belangrijkste landen werken, staat in ${figuur("gedetacheerden-sector")}.
Uitzendkrachten zijn daarin niet goed te herkennen: zij kunnen zijn gemeld in de sector waar zij het werk doen,
maar ook bij de verhuur van roerende goederen en overige zakelijke dienstverlening.

<@duiding "gedetacheerden-sector"/>

<@figuur "gedetacheerden-sector"/>

### EU-studenten in Nederland {#eu-studenten}

In het studiejaar ${periode("instroom-internationale-studenten")} volgden ${feit("diplomastudenten")} internationale
diplomastudenten een opleiding aan een Nederlandse hogeschool of universiteit. De EER was de herkomst van
${feit("diplomastudenten-eer")} van hen; ${feit("diplomastudenten-buiten-eer")} kwamen uit de rest van de wereld.

Nieuw ingestroomd zijn in het studiejaar ${periode("instroom-internationale-studenten")}
${waarde("instroom-internationale-studenten.totaal")} studenten. De instroom uit de EER
(${waarde("instroom-internationale-studenten.eer")}) is vergeleken met het studiejaar ervoor
${ontwikkeling("instroom-internationale-studenten.eer")}, die van buiten de EER
(${waarde("instroom-internationale-studenten.buiten-eer")})
${ontwikkeling("instroom-internationale-studenten.buiten-eer")}. Zie
${figuur("instroom-internationale-studenten")}.

<@figuur "instroom-internationale-studenten"/>

De meeste studenten uit de EER komen uit ${label("eer-studenten-nationaliteit.#1")},
${label("eer-studenten-nationaliteit.#2")} en ${label("eer-studenten-nationaliteit.#3")}; zie
${figuur("eer-studenten-nationaliteit")}.

<@figuur "eer-studenten-nationaliteit"/>

<@duiding "eer-studenten-nationaliteit"/>

## Verblijfsduur EU-migranten in Nederland {#verblijfsduur-eu-migranten}

Voor een groot aantal migranten is Nederland niet de eindbestemming. Van degenen die in
${periode("vertrek-na-tien-jaar-eu")} uit de EU/EFTA kwamen, woonde ${waarde("vertrek-na-tien-jaar-eu.totaal")} hier
tien jaar later niet meer. Onder wie in ${periode("vertrek-na-tien-jaar-eu", -5)} kwam, was dat
${waarde("vertrek-na-tien-jaar-eu.totaal", -5)}. Zie ${figuur("vertrek-na-tien-jaar-eu")}.

<@figuur "vertrek-na-tien-jaar-eu"/>

<@duiding "vertrek-na-tien-jaar-eu"/>

### Verblijf onbepaalde tijd {- #eu-verblijf-onbepaalde-tijd}

Een EU-burger die ${feit("duurzaam-verblijf-na-jaren")} jaar rechtmatig in Nederland heeft verbleven, heeft vanaf
dat moment een duurzaam verblijfsrecht. Hij hoeft daarvoor niets aan te vragen. Wel kan de IND dat recht
bevestigen met een document; een verblijfsvergunning is dat niet. In ${jaar} gaf de IND
${feit("documenten-duurzaam-verblijf")} van deze documenten aan EU-burgers af.
