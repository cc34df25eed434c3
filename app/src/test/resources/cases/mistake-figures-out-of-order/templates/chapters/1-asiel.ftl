# Asiel {#asiel}

Zie ${figuur("een")} en ${figuur("drie")}.

<@figuur "een"/>

<@figuur "drie"/>

<@figuur "twee"/>
