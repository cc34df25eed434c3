# Asiel {#asiel}

De instroom was ${waarde("asielinstroom.totaal")}<@noot>Een tweede aanvraag telt mee.</@noot> en dus
${ontwikkeling("asielinstroom.totaal")}. De IND leest mee, en de IND nog eens. Daarover ging het
${taal("en", "Global Refugee Forum")}, zoals ${paragraaf("lijst")} laat zien. Deze alinea is lang genoeg om een
verwijzing over twee regels te laten lopen: zie [een document met een lange naam dat **niet** op *een* regel
past](https://www.example.org/document). Uitvoeringsorganisaties, samenwerkingsverbanden, vreemdelingenadvocaten,
verblijfsvergunningen en asielzoekerscentra zijn lange woorden (${figuur("nationaliteiten")}).<@noot>Zie ${kamerstuk("19637/3100")}, en ${figuur("asielinstroom")}.</@noot>

**Nadruk over regels: het ${taal("en", "Global Refugee Forum")} telde ${waarde("asielinstroom.totaal")} woorden die
samen over de rand lopen**, *met ${taal("en", "pledges")} van vele landen die allemaal iets hebben toegezegd*.

<@figuur "asielinstroom"/>

<@kader "Belangrijk">

- Een eerste punt.
- Een tweede punt met een noot.<@noot>In een kader.</@noot>

</@kader>

## Nationaliteiten {#nationaliteiten}

De meeste aanvragers komen uit Syrië (${figuur("nationaliteiten")}).

<@figuur "nationaliteiten"/>

## Een lange lijst {#lijst}

<@figuur "lange-lijst"/>
