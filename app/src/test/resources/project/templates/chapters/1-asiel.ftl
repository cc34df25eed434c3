# Asiel {#asiel}

In ${jaar} bedroeg de ${term("asielinstroom")} ${waarde("asielinstroom.totaal")} (${verschil("asielinstroom.totaal")});
in ${vorigjaar} was dat ${waarde("asielinstroom.totaal", -1)}. Van deze instroom bestond
${aandeel("asielinstroom.eerste", "asielinstroom.totaal")} uit eerste aanvragen. De Immigratie- en Naturalisatiedienst
(IND) beslist binnen ${feit("beslistermijn")} maanden.

<@kader "Belangrijke ontwikkelingen in ${jaar}">

- Het aantal eerste aanvragen is ${ontwikkeling("asielinstroom.eerste")}.<@noot>Een tweede aanvraag telt hier niet
  mee.</@noot>

<@duiding "kernpunten"/>

</@kader>

## Aanvragen {#aanvragen}

De instroom is ${ontwikkeling("asielinstroom.totaal")} (${figuur("asielinstroom")}); het aantal nareizigers is
${richting("asielinstroom.nareis")}.

<@figuur "asielinstroom"/>

De meeste aanvragers hadden de nationaliteit van ${label("nationaliteiten.#1")}, namelijk
${waarde("nationaliteiten.#1")} (${figuur("nationaliteiten")}).

<@figuur "nationaliteiten"/>

### In de EU {- #in-de-eu}

Per 1.000 inwoners waren er in de Europese Unie (EU) ${waarde("aanvragen-per-inwoner-eu.eu-27")} aanvragen.

<@figuur "aanvragen-per-inwoner-eu"/>

<@figuur "open-procedures-eu"/>

## Beslissingen {#beslissingen}

De IND nam ${waarde("afhandeling.totaal")} beslissingen; ${waarde("afhandeling.inwilligingspercentage")} daarvan was een
inwilliging.

<@figuur "instroom-per-spoor"/>

<@figuur "afhandeling"/>

<@duiding "afhandeling"/>

<@figuur "beslissingen-per-spoor"/>

<@figuur "bescherming-eu"/>

## Opvang {#opvang}

Het Centraal Orgaan opvang asielzoekers (COA) telde ${waarde("opvang.bezetting")} bewoners.

<@figuur "opvang"/>

<@figuur "verblijfsduur"/>

<@figuur "verhuisbewegingen"/>

## Beroep {#beroep}

<@figuur "doorlooptijd"/>

Het aantal beroepen is ${ontwikkeling("beroepen.totaal.instroom")}.

<@figuur "beroepen"/>

<@duiding "beroepen"/>
