# Asiel {#asiel}

<@figuur "een"/>

<@figuur "twee"/>

<@figuur "een"/>

<@figuur "drie"/>

Zie ${figuur("een")}.
