# ${jaar} in nationaal perspectief {#dashboard-nationaal}

<@rij>
<@blok "Hoeveel mensen met een niet-Europese nationaliteit kwamen en gingen?">
<@getal "immigratie-emigratie-niet-europees.immigratie" eenheid="inschrijvingen in de BRP in ${periode('immigratie-emigratie-niet-europees')}"/>

<@staven "immigratie-emigratie-niet-europees.immigratie = Immigratie; immigratie-emigratie-niet-europees.emigratie = Emigratie; immigratie-emigratie-niet-europees.saldo = Saldo" vergelijk="ja"/>
</@blok>
<@blok "Hoeveel EU-burgers kwamen en gingen?">
<@getal "feit:eu-burgers-immigratie@-1" eenheid="inschrijvingen in de BRP in ${vorigjaar}"/>

<@staven "feit:eu-burgers-immigratie@-1 = Immigratie; feit:eu-burgers-emigratie@-1 = Emigratie; feit:eu-burgers-saldo@-1 = Saldo"/>
</@blok>
</@rij>

<@rij>
<@blok "Met welk doel kwamen migranten uit de EU?">
<@getal "immigratie-eu-migratiedoel.totaal" eenheid="immigranten uit de EU/EFTA in ${periode('immigratie-eu-migratiedoel')}"/>

<@staven "immigratie-eu-migratiedoel.arbeid; immigratie-eu-migratiedoel.gezin; immigratie-eu-migratiedoel.studie; immigratie-eu-migratiedoel.overig-en-onbekend" vergelijk="ja"/>
</@blok>
<@blok "Hoeveel reguliere aanvragen deden mensen van buiten de EU?">
<@getal "aanvragen-regulier.totaal" eenheid="aanvragen"/>

<@staven "aanvragen-studie.aanvragen = Studie; eu-documenten.aanvragen = EU-document; chavez-vilchez.totaal.aanvragen = Verzorgende ouder; aanvragen-start-ups.aanvragen = Start-up" titel="Waarvan bekend naar soort" vergelijk="ja"/>
</@blok>
</@rij>

<@rij>
<@blok "Hoeveel ontheemden uit Oekraïne verblijven in Nederland?">
<@getal "ontheemden-brp.totaal" eenheid="ontheemden ingeschreven in de BRP, eind ${jaar}"/>

<@staven "ontheemden-brp.oekraiens = Oekraïens; ontheemden-brp.andere = Andere" titel="Naar nationaliteit" vergelijk="ja"/>
</@blok>
<@blok "Hoeveel mensen vertrokken via de keten?">
<@getal "ketenbreed-vertrek.totaal" eenheid="mensen vertrokken"/>

<@staven "ketenbreed-vertrek.zelfstandig = Zelfstandig; ketenbreed-vertrek.gedwongen = Gedwongen; ketenbreed-vertrek.zonder-toezicht = Zonder toezicht" vergelijk="ja"/>
</@blok>
</@rij>

Cijfers over ${jaar} over immigratie en emigratie waren bij het verschijnen nog niet beschikbaar, en over het doel van
migratie uit de EU evenmin die over ${vorigjaar}.
