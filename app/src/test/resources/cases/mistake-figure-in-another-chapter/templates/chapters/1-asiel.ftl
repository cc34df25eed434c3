# Asiel {#asiel}

<@figuur "een"/>

<@figuur "twee"/>
