# Asielmigratie ${jaar} {#dashboard-asielmigratie}

<@rij>
<@blok "Hoe groot was de instroom in de EU?" breedte="half" paragraaf="asielaanvragen-in-de-eu">
<@getal "feit:eerste-aanvragen-eu-totaal" eenheid="eerste asielaanvragen"/>

<@staven "feit:eerste-aanvragen-eu-aandeel-duitsland = Duitsland; feit:eerste-aanvragen-eu-aandeel-spanje = Spanje; feit:eerste-aanvragen-eu-aandeel-frankrijk = Frankrijk" titel="Aandeel van de drie grootste lidstaten"/>
</@blok>
<@blok "Hoe groot was de instroom in Nederland?">
<@getal "asielinstroom.totaal" eenheid="asielaanvragen"/>

<@staven "asielinstroom.eerste; asielinstroom.nareis; asielinstroom.herhaald; asielinstroom.hervestiging"/>
</@blok>
</@rij>

<@rij>
<@blok "Waar kwamen de eerste aanvragen vandaan?">
<@staven "nationaliteiten-eerste-aanvragen.#1; nationaliteiten-eerste-aanvragen.#2; nationaliteiten-eerste-aanvragen.#3; nationaliteiten-eerste-aanvragen.#4; nationaliteiten-eerste-aanvragen.#5" titel="Eerste aanvragen, top 5 nationaliteiten"/>

Van de eerste aanvragen viel **${waarde("instroom-per-spoor.spoor-4")}** in spoor 4 en
**${waarde("instroom-per-spoor.spoor-2")}** in spoor 2.
</@blok>
<@blok "Hoeveel eerste aanvragen zijn ingewilligd?" paragraaf="beslissingen-op-asielaanvragen">
<@getal "afhandeling-eerste-aanvragen.inwilligingspercentage" eenheid="inwilliging van eerste asielaanvragen"/>

<@staven "feit:inwilliging-jemen = Jemen; feit:inwilliging-syrie = Syrië; feit:inwilliging-turkije = Turkije" titel="Inwilliging naar nationaliteit, waar bekend"/>
</@blok>
</@rij>

<@rij>
<@blok "Hoeveel gezinsleden reisden na?">
<@getal "mvv-nareis.ingediend" eenheid="aanvragen mvv nareis"/>

- **${waarde("mvv-nareis.inwilligingspercentage")}** ingewilligd in eerste aanleg
- **${waarde("asielinstroom.nareis")}** nareizigers asiel ingereisd
- **${waarde("nareis-8-evrm.mvv-ingediend")}** aanvragen nareis 8 EVRM, **${waarde("nareis-8-evrm.mvv-inwilligingspercentage")}** ingewilligd in eerste aanleg
</@blok>
<@blok "Hoeveel aanvragen deden amv's?" paragraaf="asielaanvragen-in-nederland">
<@getal "feit:amv-aanvragen-nederland" eenheid="asielaanvragen van alleenstaande minderjarige vreemdelingen"/>

**${waarde("nationaliteiten-amv.#1")}** van de aanvragers kwam uit ${label("nationaliteiten-amv.#1")}.
</@blok>
</@rij>

<@rij>
<@blok "Hoeveel mensen woonden in de opvang?" breedte="heel">
<@getal "opvang.bezetting" eenheid="bewoners op 31 december"/>

**${aandeel("opvang.vergunninghouders", "opvang.bezetting")}** van hen is vergunninghouder.

<@verdeling "opvang-verblijfsduur.tot-1-jaar; opvang-verblijfsduur.1-2-jaar; opvang-verblijfsduur.2-3-jaar; opvang-verblijfsduur.3-4-jaar; opvang-verblijfsduur.4-5-jaar; opvang-verblijfsduur.vanaf-5-jaar" titel="Bewoners naar verblijfsduur" vergelijk="ja"/>
</@blok>
</@rij>
