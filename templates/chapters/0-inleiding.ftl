# Inleiding {- #inleiding}

De Staat van Migratie verschijnt elk jaar. Deze editie brengt bij elkaar hoe migratie en migratiebeleid zich in
${jaar} hebben ontwikkeld: feitelijk, over de hele breedte van het migratiedomein en met aandacht voor de samenhang
tussen onderwerpen.

<@duiding "inleiding"/>

## Opbouw hoofdstukken {- #opbouw-hoofdstukken}

Het rapport opent met het beleid: ${hoofdstuk("migratiebeleid")} geeft de belangrijkste ontwikkelingen van ${jaar}
weer, zowel in Nederland als in de EU. Daarna volgen, van ${hoofdstuk("migratie-van-buiten-de-eu")} tot en met
${hoofdstuk("huisvesting-inburgering-nederlanderschap-staatloosheid")}, zes thema's met de cijfers over ${jaar}.
Naast die cijfers staan telkens die van een jaar eerder.

Elk thematisch hoofdstuk begint met de wereld en met Europa<@noot>‘Europees’ betekent in dit rapport: van de
Europese Unie.</@noot> en gaat dan verder met de cijfers over Nederland. Waar het kan, licht de tekst de cijfers
toe. Dat geldt het meest voor aantallen die sterk zijn gestegen of gedaald.

De bijlagen bevatten onder meer een beschrijving van de voornaamste processen in de ${term("migratieketen")}, een
overzicht van rechterlijke uitspraken die van belang zijn en een overzicht van onderzoek.

## Afbakening en methodologie {- #afbakening-en-methodologie}

Het onderwerp van dit rapport is ${term("migratie")}: mensen die zich, alleen of in een groep, van een plaats naar
een andere verplaatsen. Zij kunnen daar uiteenlopende redenen voor hebben. De een gaat op reis voor werk, studie of
liefde, de ander is op de vlucht voor oorlog. Het rapport laat zien welke vormen van migratie er zijn, welke regels
en welk beleid daarvoor gelden en om welke aantallen het in ${jaar} ging. Hoe de uitvoeringsorganisaties in het
migratiedomein functioneren, komt niet aan bod. Daarover gaan de verschillende Standen van de Uitvoering.

Deze editie gaat alleen over Nederland in Europa. Bonaire, Sint-Eustatius en Saba, samen Caribisch Nederland, vallen
er buiten, ook al is het migratiebeleid van deze openbare lichamen mede een verantwoordelijkheid van Nederland als
land.<@noot>Over dat beleid gaat ‘Werken aan veiligheid en rechtvaardigheid in Caribisch Nederland’, de
beleidsagenda van het ministerie van JenV voor 2021 tot en met 2025. In het Koninkrijk regelt ieder land zijn eigen
migratie. Voor Aruba, Curaçao en Sint-Maarten ligt die verantwoordelijkheid dus bij deze autonome landen
zelf.</@noot>

De cijfers in dit rapport zijn nationaal, Europees en internationaal. Een groot deel komt van organisaties in de
migratieketen, een ander deel van instanties daarbuiten. De gegevens en de keuzes die ermee
zijn gemaakt, staan beschreven in ${bijlage("methodologie")}. Niet alle cijfers zijn beschikbaar en niet alle cijfers zijn onderling te
vergelijken; zulke beperkingen staan zo veel mogelijk vermeld.
