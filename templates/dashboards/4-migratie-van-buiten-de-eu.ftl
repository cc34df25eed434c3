# Migratie van buiten de EU ${jaar} {#dashboard-buiten-de-eu}

<@rij>
<@blok "Hoeveel mensen kwamen naar de EU?" breedte="derde" paragraaf="naar-eu-lidstaten">
<@getal "feit:eu-immigratie@-1" klein="ja" eenheid="mensen geïmmigreerd in ${vorigjaar}"/>

- **${feit("eu-emigratie", -1)}** mensen geëmigreerd
- migratiesaldo **${feit("eu-migratiesaldo", -1)}**
</@blok>
<@blok "Hoeveel mensen kwamen naar Nederland?" breedte="derde">
<@getal "immigratie-emigratie-niet-europees.immigratie" klein="ja" eenheid="registraties in de BRP in ${periode('immigratie-emigratie-niet-europees')}"/>

- **${waarde("immigratie-emigratie-niet-europees.emigratie")}** mensen uitgeschreven uit de BRP
- migratiesaldo **${waarde("immigratie-emigratie-niet-europees.saldo")}**
</@blok>
<@blok "Hoeveel mensen kregen in de EU een eerste vergunning?" breedte="derde" paragraaf="naar-eu-lidstaten">
<@getal "feit:eu-eerste-verblijfsvergunningen@-1" klein="ja" eenheid="eerste verblijfsvergunningen, regulier, in ${vorigjaar}"/>
</@blok>
</@rij>

<@rij>
<@blok "Hoeveel aanvragen kwamen binnen?" paragraaf="verblijfsvergunningen-regulier">
<@getal "aanvragen-regulier.totaal" eenheid="aanvragen ingediend"/>

- **${feit("aanvragen-regulier-mvv-plichtig")}** is mvv-plichtig
- **${waarde("erkend-referenten.aanvragen")}** aanvragen voor erkend referentschap

<@staven "aanvragen-studie.aanvragen = Studie; eu-documenten.aanvragen = EU-document; chavez-vilchez.totaal.aanvragen = Verzorgende ouder; aanvragen-start-ups.aanvragen = Start-up" titel="Aanvragen, waarvan bekend naar soort" vergelijk="ja"/>
</@blok>
<@blok "Hoe vaak is een aanvraag ingewilligd?">
<@staven "aanvragen-studie.inwilligingspercentage = Studie; eu-documenten.inwilligingspercentage = EU-document; chavez-vilchez.totaal.inwilligingspercentage = Verzorgende ouder; onbepaalde-tijd-regulier.inwilligingspercentage = Onbepaalde tijd; aanvragen-start-ups.inwilligingspercentage = Start-up" titel="Ingewilligd deel van de afgehandelde aanvragen"/>

Top 3 landen van herkomst:

- gezin en familie: ${waarde("herkomst-per-categorie.plaats-1.gezin-en-familie")}, ${waarde("herkomst-per-categorie.plaats-2.gezin-en-familie")}, ${waarde("herkomst-per-categorie.plaats-3.gezin-en-familie")}
- kennis en talent: ${waarde("herkomst-per-categorie.plaats-1.kennis-en-talent")}, ${waarde("herkomst-per-categorie.plaats-2.kennis-en-talent")}, ${waarde("herkomst-per-categorie.plaats-3.kennis-en-talent")}
- studie: ${waarde("herkomst-per-categorie.plaats-1.studie")}, ${waarde("herkomst-per-categorie.plaats-2.studie")}, ${waarde("herkomst-per-categorie.plaats-3.studie")}
- arbeid: ${waarde("herkomst-per-categorie.plaats-1.arbeid")}, ${waarde("herkomst-per-categorie.plaats-2.arbeid")}, ${waarde("herkomst-per-categorie.plaats-3.arbeid")}
</@blok>
</@rij>

<@rij>
<@blok "Hoeveel eerste vergunningen zijn dat naar verhouding?">
<@staven "eerste-verblijfsvergunningen-bevolking.nederland.gezin = Gezin, Nederland; eerste-verblijfsvergunningen-bevolking.eu-27.gezin = Gezin, EU; eerste-verblijfsvergunningen-bevolking.nederland.arbeid = Arbeid, Nederland; eerste-verblijfsvergunningen-bevolking.eu-27.arbeid = Arbeid, EU; eerste-verblijfsvergunningen-bevolking.nederland.studie = Studie, Nederland; eerste-verblijfsvergunningen-bevolking.eu-27.studie = Studie, EU" titel="Eerste verblijfsvergunningen als % van de bevolking, ${periode('eerste-verblijfsvergunningen-bevolking')}"/>
</@blok>
<@blok "Hoeveel mensen vroegen een visum kort verblijf?" paragraaf="visum-kort-verblijf">
<@getal "feit:visa-kort-verblijf-aanvragen" eenheid="aanvragen voor een visum kort verblijf"/>

- **${feit("visa-kort-verblijf-toerisme")}** vanwege toerisme

<@duiding "dashboard-visa"/>
</@blok>
</@rij>
