package no.imdi.egnevalg.access.rights;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Stands before every endpoint, and before everything else that looks at a request for it. */
@Configuration(proxyBeanMethods = false)
public class RightsConfiguration implements WebMvcConfigurer {

    @Bean
    DescribedSecurity describedSecurity() {
        return new DescribedSecurity();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RightsInterceptor()).order(Ordered.HIGHEST_PRECEDENCE);
    }
}
