# Proef {#proef}

Het aantal uit ${label("landen.#1")} is met ${procent("landen.#1")} gedaald, dat uit het tweede land met
${procent("landen.#2")} veranderd; het
gemiddelde is met ${verschil("aanvragen.weken")} gestegen. De wachttijd daalde naar ${waarde("aanvragen.weken")} weken.

<@duiding "uitleg"/>

<@figuur "aanvragen"/>

<@figuur "landen"/>
