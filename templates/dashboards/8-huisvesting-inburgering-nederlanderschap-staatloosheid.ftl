# Huisvesting, inburgering, Nederlanderschap en staatloosheid ${jaar} {#dashboard-huisvesting-en-inburgering}

<@rij>
<@blok "Hoeveel vergunninghouders hebben gemeenten gehuisvest?" paragraaf="huisvesting-vergunninghouders">
<@getal "feit:huisvesting-realisatie" eenheid="vergunninghouders, bij een taakstelling van ${feit('huisvesting-taakstelling')}"/>

<@staven "taakstelling-huisvesting.eerste-helft.taakstelling = Taakstelling I; taakstelling-huisvesting.eerste-helft.realisatie = Realisatie I; taakstelling-huisvesting.tweede-helft.taakstelling = Taakstelling II; taakstelling-huisvesting.tweede-helft.realisatie = Realisatie II" titel="Eerste (I) en tweede (II) helft van het jaar"/>
</@blok>
<@blok "Welke steun kregen gemeenten bij de huisvesting?" paragraaf="huisvesting-vergunninghouders">
- Stimuleringsregeling flex- en transformatiewoningen
- Regeling huisvesting aandachtsgroepen: **${feit("rha-woonruimten")}** woningen, waarvan **${feit("rha-woonruimten-vergunninghouders")}** voor ontheemden en vergunninghouders
- Hotel- en accommodatieregeling (HAR): **${waarde("har.opvang")}** mensen opgevangen en **${waarde("har.doorstroom")}** doorgestroomd naar gemeenten
- Regeling huisvesting grote gezinnen vergunninghouders: **${feit("grote-gezinnen-projecten")}** projecten in **${feit("grote-gezinnen-gemeenten")}** gemeenten
</@blok>
</@rij>

<@rij>
<@blok "Hoeveel mensen werden inburgeringsplichtig?" paragraaf="inburgering">
<@getal "inburgering-instroom.totaal" eenheid="mensen onder de Wet inburgering 2021"/>

<@staven "inburgering-instroom.asiel; inburgering-instroom.gezin-overig" titel="Instroom naar groep" vergelijk="ja"/>

Inburgeringsplichtig zijn houders van een verblijfsvergunning asiel voor bepaalde tijd met hun nareizende familieleden,
en gezins- en overige migranten met een verblijfsvergunning regulier voor bepaalde tijd.
</@blok>
<@blok "Hoe ver zijn zij met inburgeren?">
<@staven "inburgering-stand.voldaan; inburgering-stand.overige-uitstroom; inburgering-stand.inburgeringsplichtig" titel="Stand per jaar van instroom" vergelijk="ja"/>

Overige uitstroom: ontheffing, (tijdelijke) vrijstelling of een plicht die is vervallen.
</@blok>
</@rij>

<@rij>
<@blok "Hoeveel mensen werden Nederlander?">
<@getal "nederlanderschap.totaal" eenheid="mensen kregen het Nederlanderschap"/>

<@staven "nederlanderschap.verlening; nederlanderschap.optie; nederlanderschap.overig" titel="Naar wijze van verkrijging" vergelijk="ja"/>

Inburgering is een van de voorwaarden om het Nederlanderschap te kunnen aanvragen.
</@blok>
<@blok "Hoeveel mensen zijn staatloos?" paragraaf="staatloosheid">
<@getal "staatlozen.inwoners" eenheid="inwoners met de nationaliteit staatloos"/>

<@duiding "dashboard-staatloosheid"/>
</@blok>
</@rij>
