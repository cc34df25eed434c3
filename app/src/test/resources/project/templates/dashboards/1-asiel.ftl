# Asiel ${jaar} {#dashboard-asiel}

<@rij>
<@blok "Hoe groot was de instroom?">
<@getal "asielinstroom.totaal" eenheid="asielaanvragen"/>

<@staven "asielinstroom.eerste; asielinstroom.nareis = Nareis" titel="Naar type" vergelijk="ja"/>
</@blok>
<@blok "Hoeveel mensen woonden in de opvang?" paragraaf="opvang">
<@getal "opvang.bezetting" eenheid="bewoners op 31 december"/>

<@verdeling "verblijfsduur.tot-1-jaar; verblijfsduur.1-2-jaar; verblijfsduur.vanaf-2-jaar" titel="Naar verblijfsduur"/>
</@blok>
</@rij>

<@rij>
<@blok "En in de wereld?" breedte="heel">
<@getal "feit:asielzoekers-wereld" klein="ja" eenheid="asielzoekers"/>

**${aandeel("opvang.vergunninghouders", "opvang.bezetting")}** van de bewoners is vergunninghouder.
</@blok>
</@rij>
