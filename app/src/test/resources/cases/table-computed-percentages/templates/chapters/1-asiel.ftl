# Asiel {#asiel}

<@figuur "beslissingen"/>

<@figuur "herhaald"/>
