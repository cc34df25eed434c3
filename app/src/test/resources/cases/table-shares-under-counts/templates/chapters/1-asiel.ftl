# Asiel {#asiel}

<@figuur "opvang"/>

<@figuur "statushouders"/>

<@figuur "groepen"/>
