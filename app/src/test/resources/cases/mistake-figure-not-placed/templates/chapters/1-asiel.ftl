# Asiel {#asiel}

<@figuur "een"/>

<@figuur "drie"/>

<@figuur "viir"/>

Zie ${figuur("twee")}.
