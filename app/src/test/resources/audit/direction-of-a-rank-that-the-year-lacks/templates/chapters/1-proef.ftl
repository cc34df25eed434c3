# Proef {#proef}

Het aantal is met ${procent("landen.#9")} gedaald. De rest is onbekend.

<@figuur "landen"/>
