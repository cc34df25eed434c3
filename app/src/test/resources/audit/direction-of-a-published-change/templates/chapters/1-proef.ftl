# Proef {#proef}

Het aantal is met ${procent("aanvragen.stijgt")} gestegen en met ${procent("aanvragen.gelijk")} gedaald. Het aantal
van ${waarde("aanvragen.#1")} is onbekend en met ${procent("weg.er-niet")} gestegen.

<@duiding "uitleg"/>
