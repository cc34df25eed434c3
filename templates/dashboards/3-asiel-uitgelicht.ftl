# ${jaar} in nationaal perspectief: asiel uitgelicht {#dashboard-asiel-uitgelicht}

<@rij>
<@blok "Hoe groot was de asielinstroom?">
<@getal "asielinstroom.totaal" eenheid="asielaanvragen"/>

<@staven "asielinstroom.eerste; asielinstroom.nareis; asielinstroom.herhaald; asielinstroom.hervestiging" vergelijk="ja"/>
</@blok>
<@blok "Waar kwamen de eerste aanvragen vandaan?">
<@getal "asielinstroom.eerste" eenheid="eerste asielaanvragen"/>

<@staven "nationaliteiten-eerste-aanvragen.#1; nationaliteiten-eerste-aanvragen.#2; nationaliteiten-eerste-aanvragen.#3; nationaliteiten-eerste-aanvragen.#4; nationaliteiten-eerste-aanvragen.#5" titel="Top 5 nationaliteiten"/>
</@blok>
</@rij>

<@rij>
<@blok "In welk spoor kwamen de eerste aanvragen?">
<@verdeling "instroom-per-spoor.spoor-1; instroom-per-spoor.spoor-2; instroom-per-spoor.spoor-4" titel="Aandeel van de eerste aanvragen" vergelijk="ja"/>

Spoor 4 is de gewone procedure. In spoor 1 staan Dublinzaken, in spoor 2 aanvragen uit veilige landen of van mensen die
in een ander EU-land al bescherming hebben.
</@blok>
<@blok "Hoeveel eerste aanvragen zijn ingewilligd?">
<@getal "afhandeling-eerste-aanvragen.inwilligingspercentage" eenheid="van de beslissingen, nationale definitie; in ${vorigjaar} was dat ${waarde('afhandeling-eerste-aanvragen.inwilligingspercentage', -1)}"/>

<@staven "bescherming-eerste-aanleg-eu.nederland.inwilligingspercentage = Nederland; bescherming-eerste-aanleg-eu.eu-27.inwilligingspercentage = EU" titel="Volgens de Europese definitie"/>
</@blok>
</@rij>

<@rij>
<@blok "Hoeveel mensen woonden in de opvang van het COA?">
<@getal "opvang.bezetting" eenheid="bewoners op 31 december"/>

<@staven "opvang.ontvangen; opvang.uitgestroomd; opvang.vergunninghouders; opvang.amvs" vergelijk="ja"/>
</@blok>
<@blok "Hoeveel vergunninghouders kregen een woning?" paragraaf="huisvesting-vergunninghouders">
<@getal "feit:huisvesting-realisatie" eenheid="vergunninghouders gehuisvest"/>

<@staven "feit:huisvesting-taakstelling = Taakstelling; feit:huisvesting-realisatie = Realisatie" titel="Taakstelling en realisatie van gemeenten"/>
</@blok>
</@rij>
