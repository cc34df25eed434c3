# ${jaar} in internationaal en Europees perspectief {#dashboard-internationaal}

<@rij>
<@blok "Hoeveel mensen zijn wereldwijd ontheemd?" paragraaf="asielmigratie-wereldwijd">
<@getal "feit:ontheemden-wereldwijd" eenheid="mensen door geweld of vervolging verdreven, medio ${jaar}"/>

Van de vluchtelingen onder het mandaat van UNHCR en anderen die internationale bescherming nodig hebben, komt
**${feit("herkomst-top-drie-aandeel")}** uit drie landen.

<@staven "feit:vluchtelingen-uit-syrie = Syrië; feit:vluchtelingen-uit-afghanistan = Afghanistan; feit:vluchtelingen-uit-oekraine = Oekraïne" titel="Vluchtelingen naar land van herkomst"/>
</@blok>
<@blok "Welke landen vangen de meeste mensen op?" paragraaf="asielmigratie-wereldwijd">
<@staven "feit:opvangland-iran = Iran; feit:opvangland-turkije = Turkije; feit:opvangland-duitsland = Duitsland; feit:opvangland-colombia = Colombia; feit:opvangland-pakistan = Pakistan" titel="Top 5 opvanglanden, personen medio ${jaar}"/>
</@blok>
</@rij>

<@rij>
<@blok "Hoeveel ontheemden uit Oekraïne zijn er in de EU?" paragraaf="europese-context-oekraine">
<@getal "feit:tijdelijk-beschermden-eu" eenheid="mensen met tijdelijke bescherming, eind ${jaar}"/>

<@staven "tijdelijke-bescherming-lidstaten.#1; tijdelijke-bescherming-lidstaten.#2; tijdelijke-bescherming-lidstaten.#3; tijdelijke-bescherming-lidstaten.#4; tijdelijke-bescherming-lidstaten.#5; tijdelijke-bescherming-lidstaten.nederland" titel="Top 5 lidstaten en Nederland"/>
</@blok>
<@blok "Hoeveel mensen vroegen voor het eerst asiel aan in de EU?" paragraaf="asielaanvragen-in-de-eu">
<@getal "feit:eerste-aanvragen-eu-totaal" eenheid="eerste asielaanvragen"/>

<@staven "eerste-aanvragen-eu.#1; eerste-aanvragen-eu.#2; eerste-aanvragen-eu.#3; eerste-aanvragen-eu.#4; eerste-aanvragen-eu.#5; eerste-aanvragen-eu.nederland" titel="Top 5 lidstaten en Nederland"/>
</@blok>
</@rij>

<@rij>
<@blok "Hoeveel mensen kwamen naar de EU en verlieten haar?" breedte="derde" paragraaf="naar-eu-lidstaten">
<@getal "feit:eu-immigratie@-1" klein="ja" eenheid="mensen van buiten de EU erbij in ${vorigjaar}"/>

<@staven "feit:eu-immigratie@-1 = Immigratie; feit:eu-emigratie@-1 = Emigratie; feit:eu-migratiesaldo@-1 = Saldo"/>
</@blok>
<@blok "Hoeveel mensen kregen voor het eerst een vergunning?" breedte="derde" paragraaf="naar-eu-lidstaten">
<@getal "feit:eu-eerste-verblijfsvergunningen@-1" klein="ja" eenheid="eerste verblijfsvergunningen in de EU in ${vorigjaar}"/>

<@staven "eerste-verblijfsvergunningen-bevolking.eu-27.arbeid = Arbeid; eerste-verblijfsvergunningen-bevolking.eu-27.gezin = Gezin; eerste-verblijfsvergunningen-bevolking.eu-27.studie = Studie" titel="Als % van de bevolking, EU"/>
</@blok>
<@blok "Hoeveel asielaanvragen zijn er naar verhouding?" breedte="derde">
<@staven "eerste-aanvragen-eu-per-inwoner.nederland; eerste-aanvragen-eu-per-inwoner.eu-27" titel="Eerste asielaanvragen per 1.000 inwoners"/>
</@blok>
</@rij>

Cijfers over ${jaar} over immigratie, emigratie en eerste verblijfsvergunningen in de EU waren bij het verschijnen nog
niet beschikbaar.
