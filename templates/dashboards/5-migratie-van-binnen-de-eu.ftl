# Migratie van binnen de EU ${jaar} {#dashboard-binnen-de-eu}

<@rij>
<@blok "Hoeveel EU-burgers kwamen en gingen?">
<@getal "feit:eu-burgers-immigratie@-1" eenheid="registraties in de BRP in ${vorigjaar}"/>

- **${feit("eu-burgers-emigratie", -1)}** mensen uitgeschreven uit de BRP
- migratiesaldo **${feit("eu-burgers-saldo", -1)}**

Vrij verkeer geeft een EU-burger onder voorwaarden het recht om in een andere lidstaat werk te zoeken, te werken, te
studeren en te wonen, en om er gelijk behandeld te worden met de eigen onderdanen; zie ${paragraaf("vrij-verkeer")}.
</@blok>
<@blok "Met welk doel kwamen zij?">
<@getal "immigratie-eu-migratiedoel.totaal" eenheid="immigranten uit de EU/EFTA in ${periode('immigratie-eu-migratiedoel')}"/>

<@staven "immigratie-eu-migratiedoel.arbeid; immigratie-eu-migratiedoel.gezin; immigratie-eu-migratiedoel.studie; immigratie-eu-migratiedoel.overig-en-onbekend"/>

<@duiding "dashboard-eu-nationaliteiten"/>
</@blok>
</@rij>

<@rij>
<@blok "Hoeveel EU-burgers wonen in Nederland?">
<@getal "eu-inwoners.aantal" eenheid="ingezetenen met de nationaliteit van een andere EU-lidstaat, 1 januari ${jaar}"/>
</@blok>
<@blok "Hoeveel niet-ingezetenen werken in Nederland?">
<@getal "niet-ingezetenen-eu.eu-27" eenheid="niet-ingezetenen in ${periode('niet-ingezetenen-eu')}"/>

EU-11: **${waarde("niet-ingezetenen-eu.eu-11")}**; overig EU-27: **${waarde("niet-ingezetenen-eu.overig-eu")}**.

<@duiding "dashboard-niet-ingezetenen"/>
</@blok>
</@rij>

<@rij>
<@blok "Hoeveel EU-migranten hebben een baan?">
<@getal "eu-werkenden.eu-27-totaal" eenheid="werkenden geboren in een andere EU-lidstaat in ${periode('eu-werkenden')}"/>

<@staven "eu-werkenden.eu-11-totaal = EU-11; eu-werkenden.overig-eu-totaal = Overig EU" titel="Werknemers en zelfstandigen" vergelijk="ja"/>
</@blok>
<@blok "Hoeveel studenten kwamen voor het hoger onderwijs?">
<@getal "instroom-internationale-studenten.eer" eenheid="nieuwe studenten uit de EER in ${periode('instroom-internationale-studenten')}"/>

<@staven "instroom-internationale-studenten.eer = EER; instroom-internationale-studenten.buiten-eer = Buiten de EER" titel="Nieuwe internationale studenten" vergelijk="ja"/>
</@blok>
</@rij>

<@rij>
<@blok "Hoeveel werknemers zijn naar Nederland gedetacheerd?">
<@getal "gedetacheerden-vestigingsland.totaal.totaal" eenheid="werknemers gemeld bij het nationaal loket"/>

<@staven "gedetacheerden-vestigingsland.#1.totaal; gedetacheerden-vestigingsland.#2.totaal; gedetacheerden-vestigingsland.#3.totaal" titel="Top 3 vestigingslanden"/>
</@blok>
<@blok "En hoeveel zelfstandigen?" paragraaf="gedetacheerden">
<@getal "feit:gedetacheerde-zelfstandigen" eenheid="zelfstandigen gemeld bij het nationaal loket"/>

<@duiding "dashboard-zelfstandigen"/>
</@blok>
</@rij>
