# Arbeid en studie {#arbeid}

Wie komt werken, doet dat als burger van de EU of met een vergunning. Het ${taal("en", "Single Permit")} is een
vergunning voor wonen en werken.

<@figuur "juridisch-kader"/>

## Vergunningen {#vergunningen}

Voor kennismigranten zijn ${waarde("vergunningen.kennis-nieuw")} nieuwe vergunningen verleend
(${verschil("vergunningen.kennis-nieuw")}).

<@figuur "vergunningen"/>

## Detachering {#detachering}

De meeste gedetacheerden kwamen uit ${label("gedetacheerden-land.#1")}.

<@figuur "gedetacheerden-land"/>

<@figuur "gedetacheerden-sector"/>

## Verblijf {#verblijf}

Het Centraal Bureau voor de Statistiek (CBS) telde ${waarde("inwoners-eu.werknemers")} werknemers.

<@figuur "inwoners-eu"/>

<@figuur "vertrokken-na-een-jaar"/>

In het studiejaar ${periode("studenten")} begonnen ${waarde("studenten.totaal")} studenten.

<@figuur "studenten"/>
