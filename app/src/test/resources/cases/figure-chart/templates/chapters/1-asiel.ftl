# Asiel {#asiel}

<@figuur "leeftijden"/>

<@figuur "landen-onbekend"/>

<@figuur "deels"/>
