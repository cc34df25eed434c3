# Toezicht en vertrek ${jaar} {#dashboard-toezicht-en-vertrek}

<@rij>
<@blok "Wie kreeg aan de grens geen toegang?" paragraaf="grenscontrole-eu irreguliere-grensoverschrijding">
<@getal "toegangsweigeringen.instroom" eenheid="toegangsweigeringen aan de lucht- en maritieme buitengrenzen van Nederland"/>

- **${waarde("toegangsweigeringen-eu.geweigerd")}** toegangsweigeringen in de EU
- **${feit("irreguliere-grensoverschrijdingen-totaal")}** irreguliere overschrijdingen van de EU-buitengrenzen, **${aandeel("irreguliere-grensoverschrijdingen.centrale-middellandse-zee", "irreguliere-grensoverschrijdingen.totaal")}** via het centrale Middellandse Zeegebied
- **${feit("reizigers-luchthavens")}** reizigers via vijf Nederlandse luchthavens
</@blok>
<@blok "Wie mocht niet in Nederland zijn?" paragraaf="vreemdelingenbewaring">
<@getal "binnenlands-vreemdelingentoezicht.persoonsgericht" eenheid="persoonsgerichte controles"/>

- bij **${waarde("binnenlands-vreemdelingentoezicht.aangetroffen")}** zijn mensen zonder verblijfsrecht aangetroffen
- **${waarde("vreemdelingenbewaring.totaal")}** vreemdelingen kwamen in vreemdelingenbewaring

<@staven "feit:bewaring-marokkaans = Marokkaans; feit:bewaring-algerijns = Algerijns; feit:bewaring-pools = Pools" titel="Instroom in bewaring, grootste nationaliteiten"/>
</@blok>
</@rij>

<@rij>
<@blok "Hoeveel mensen vertrokken via de keten?" paragraaf="vertrek-uit-nederland">
<@getal "ketenbreed-vertrek.totaal" eenheid="mensen vertrokken"/>

**${feit("ketenbreed-vertrek-aantoonbaar")}** van hen vertrok aantoonbaar.

<@staven "ketenbreed-vertrek.zelfstandig = Zelfstandig; ketenbreed-vertrek.gedwongen = Gedwongen; ketenbreed-vertrek.zonder-toezicht = Zonder toezicht" vergelijk="ja"/>
</@blok>
<@blok "Hoeveel daarvan vertrokken uit de caseload van DTenV?" paragraaf="vertrek-uit-nederland ondersteuning-zelfstandig-vertrek">
<@getal "feit:caseload-vertrokken" eenheid="mensen vertrokken"/>

**${feit("caseload-vertrokken-aantoonbaar")}** van hen vertrok aantoonbaar. Van het zelfstandig vertrek ging
**${feit("zelfstandig-vertrek-iom-ngo")}** via IOM of ngo's.

<@staven "vertrek-dtenv.zelfstandig = Zelfstandig; vertrek-dtenv.gedwongen = Gedwongen; vertrek-dtenv.zonder-toezicht = Zonder toezicht" vergelijk="ja"/>

<@duiding "dashboard-vertrek-dtenv"/>
</@blok>
</@rij>

<@rij>
<@blok "Hoeveel mensen vertrokken uit de EU?" breedte="derde">
<@getal "vertrek-na-terugkeerbesluit-eu.vertrokken" klein="ja" eenheid="derdelanders aantoonbaar vertrokken na een terugkeerbesluit"/>

- **${waarde("iom-ondersteuning-eer.ondersteund")}** met steun van IOM in ${periode("iom-ondersteuning-eer")}
- **${waarde("frontex-terugkeer.teruggekeerd")}** met steun van Frontex
</@blok>
<@blok "Wat is opgelegd vanwege de openbare orde?" breedte="derde">
<@staven "ongewenstverklaringen-inreisverboden.ongewenstverklaring = Ongewenst verklaard; ongewenstverklaringen-inreisverboden.zwaar-inreisverbod = Zwaar inreisverbod; openbare-orde-asiel.afwijzingen = Asielaanvraag afgewezen; openbare-orde-asiel.intrekkingen = Vergunning ingetrokken" vergelijk="ja"/>
</@blok>
<@blok "Waar gingen mensen heen die de LVV verlieten?" breedte="derde">
<@staven "lvv-duurzame-uitstroom.verblijf = Verblijf; lvv-duurzame-uitstroom.vertrek = Vertrek" titel="Duurzame uitstroom uit de Landelijke Vreemdelingenvoorzieningen"/>

<@duiding "dashboard-lvv"/>
</@blok>
</@rij>
