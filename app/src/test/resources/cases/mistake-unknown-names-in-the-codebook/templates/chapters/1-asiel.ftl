# Asiel {#asiel}

<@figuur "instroom"/>

<@figuur "blokken"/>
