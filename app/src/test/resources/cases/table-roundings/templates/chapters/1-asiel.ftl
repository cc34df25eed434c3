# Asiel {#asiel}

<@figuur "tienen"/>

<@figuur "vijven"/>

<@figuur "honderden"/>

<@figuur "geen-afronding"/>
