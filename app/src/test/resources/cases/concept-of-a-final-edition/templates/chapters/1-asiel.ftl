# Asiel {#asiel}

<@duiding "instroom"/>

<@figuur "instroom"/>

<@maatregelen>

## Voorgesteld {- #voorgesteld}

Dit is niet vastgesteld.

</@maatregelen>
