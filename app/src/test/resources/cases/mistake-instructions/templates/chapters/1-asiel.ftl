# Asiel {#asiel}

<#include "../../../etc/passwd">

<#include "/data/2023/1-asiel.yaml">

<#import "hulp.ftl" as hulp>

<#list 1.. as n>${n}</#list>

<@figuur "instroom"/>
