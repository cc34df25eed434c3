# Asiel ${jaar} {#dashboard-asiel}

<@rij>
<@blok "Hoeveel mensen vroegen asiel aan?">
<@getal "instroom.totaal" eenheid="aanvragen"/>

- **${waarde("instroom.eerste")}** eerste aanvragen

<@staven "instroom.eerste; instroom.nareis = Nareis" titel="Naar soort" vergelijk="ja"/>
</@blok>
<@blok "Waaruit bestond de instroom?" breedte="derde" paragraaf="asiel">
<@verdeling "instroom.eerste; instroom.nareis"/>
</@blok>
</@rij>

<@rij>
<@blok "En in de wereld?" breedte="heel">
<@getal "feit:asielzoekers-wereld" klein="ja" eenheid="asielzoekers"/>

<@staven "feit:asielzoekers-eu = EU; feit:asielzoekers-wereld = Wereld"/>
</@blok>
</@rij>
