# Asiel {#asiel}

<#macro weer><@weer/></#macro>
<@weer/>

<@figuur "instroom"/>
